import { workbenchEn } from '../../i18n/workbench.en.js';
import type { Area, SheetData, Validation, WorkbookData } from '../../workbook/workbook.js';
import type { Place } from '../grid/cellPlace.js';
import { guardSheets } from '../grid/guardSheets.js';
import type { GridCells } from '../grid/gridCells.js';
import type { UniverGrid } from '../grid/univer.js';
import { Bubble } from './bubble.js';
import { element } from './dom.js';
import type { Notices } from './notices.js';

/* What a workbook of ours asks for: which cells are there to be filled, with what, and that the others stay. */

const NOTICE = 'guarded';

const keyOf = (row: number, column: number): string => `${row}:${column}`;

interface Asked {
  readonly open: ReadonlySet<string>;
  readonly validations: readonly Validation[];
}

function askedBy(sheet: SheetData, { styles }: WorkbookData): Asked {
  const open = sheet.cells.filter(({ style }) => styles[style]?.unlocked);
  return {
    open: new Set(open.map(({ row, column }) => keyOf(row - 1, column - 1))),
    validations: sheet.validations,
  };
}

const holds = ({ row, column, rows, columns }: Area, down: number, along: number): boolean =>
  down >= row - 1 && down < row - 1 + rows && along >= column - 1 && along < column - 1 + columns;

/** A cell that asks for something, and where it was when that was said. */
interface Said {
  readonly row: number;
  readonly column: number;
  readonly validation: Validation;
  place: Place | undefined;
}

export class InputCells {
  private sheets: ReadonlyMap<string, Asked> = new Map();
  private readonly bubble = new Bubble('tooltip', 'prompt');
  private said: Said | undefined;
  private stop = (): void => undefined;

  constructor(
    private readonly cells: GridCells,
    grid: UniverGrid,
    notices: Notices,
  ) {
    guardSheets(grid, {
      isGuarded: (sheet) => this.sheets.has(sheet),
      isOpen: (sheet, row, column) => this.sheets.get(sheet)?.open.has(keyOf(row, column)) === true,
      refused: (what) => {
        notices.show('warning', workbenchEn.guarded[what], NOTICE);
        // The formula bar has heard the key by now.
        setTimeout(() => {
          const { row, column } = cells.selection().active;
          cells.select(cells.activeSheet(), { row, column, rows: 1, columns: 1 });
        });
      },
    });
    cells.on('selected', () => {
      this.choose();
    });
  }

  /** The workbook that is open from now on, where it is one of ours. */
  show(workbook: WorkbookData | undefined): void {
    this.stop();
    this.sheets = new Map(workbook?.sheets.map((sheet) => [sheet.id, askedBy(sheet, workbook)]));
    this.choose();
    if (workbook)
      this.stop = this.cells.onDrawn(() => {
        this.tell();
      });
  }

  private choose(): void {
    const { sheet, active } = this.cells.selection();
    const { row, column } = active;
    const validation = this.sheets
      .get(sheet)
      ?.validations.find(({ areas }) => areas.some((area) => holds(area, row, column)));
    const isSilent = !validation || validation.prompt.text === '';
    this.said = isSilent ? undefined : { row, column, validation, place: undefined };
    this.bubble.hide();
    this.tell();
  }

  /** Says beside the selected cell what it asks for, wherever the cell moves. */
  private tell(): void {
    const { said } = this;
    if (!said) return;
    const place = this.cells.rangePlace({ row: said.row, column: said.column, rows: 1, columns: 1 });
    if (!place || (place.left === said.place?.left && place.top === said.place.top)) return;
    said.place = place;
    if (place.top < place.within.top || place.left < place.within.left) {
      this.bubble.hide();
      return;
    }
    const { title, text } = said.validation.prompt;
    this.bubble.show(place, element('strong', {}, title), element('p', {}, text));
  }
}
