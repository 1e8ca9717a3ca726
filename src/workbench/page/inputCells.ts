import type { HostBook, SheetBook, Validation } from '../../host/book/hostBook.js';
import { contains } from '../../host/ranges/geometry.js';
import { workbenchEn } from '../../i18n/workbench.en.js';
import type { Place } from '../grid/cellPlace.js';
import { guardSheets } from '../grid/guardSheets.js';
import type { GridCells } from '../grid/gridCells.js';
import type { UniverGrid } from '../grid/univer.js';
import { textWithin, within } from '../shown/keptValues.js';
import { Bubble } from './bubble.js';
import { element } from './dom.js';
import type { Notices } from './notices.js';

/* What a book asks for: which cells are there to be filled, with what, and that the others stay. */

const NOTICE = 'guarded';

function promptOf({ data }: Validation): { readonly title: string; readonly text: string } | undefined {
  const [title = '', text = ''] = [textWithin(data, 'prompt/title'), textWithin(data, 'prompt/message')];
  const isSilent = within(data, 'prompt/showPrompt') === false || text === '';
  return isSilent ? undefined : { title, text };
}

/** A cell that asks for something, and where it was when that was said. */
interface Said {
  readonly row: number;
  readonly column: number;
  readonly prompt: { readonly title: string; readonly text: string };
  place: Place | undefined;
}

export class InputCells {
  private readonly bubble = new Bubble('tooltip', 'prompt');
  private said: Said | undefined;
  private stop = (): void => undefined;

  constructor(
    private readonly cells: GridCells,
    grid: UniverGrid,
    notices: Notices,
    private readonly book: () => HostBook | undefined,
    /** Whether the sheets of the workbook keep their names and are not deleted. */
    keepsSheets: (sheet: string) => boolean,
  ) {
    guardSheets(grid, {
      isLifted: () => cells.direct.isChanging,
      keepsName: keepsSheets,
      isGuarded: (sheet) => this.sheet(sheet)?.protection !== undefined,
      isOpen: (sheet, row, column) => this.sheet(sheet)?.extras.at(row, column).unlocked === true,
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
      this.renew();
    });
  }

  private sheet(id: string): SheetBook | undefined {
    return this.book()?.sheets.get(id);
  }

  /** Follows the workbook that is open from now on. */
  start(): void {
    this.stop();
    this.renew();
    this.stop = this.cells.onDrawn(() => {
      this.tell();
    });
  }

  /** Another cell is selected, or it may ask for something else. */
  renew(): void {
    const { sheet, active } = this.cells.selection();
    const { row, column } = active;
    const asking = this.sheet(sheet)?.validations.find(({ ranges }) =>
      ranges.some((range) => contains(range, row, column)),
    );
    const prompt = asking && promptOf(asking);
    this.said = prompt && { row, column, prompt, place: undefined };
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
    const { title, text } = said.prompt;
    this.bubble.show(place, element('strong', {}, title), element('p', {}, text));
  }
}
