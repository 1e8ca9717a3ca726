import { ICommandService, IUndoRedoService, type ICellData, type Workbook } from '@univerjs/core';
import {
  FormulaDataModel,
  SetRangeValuesMutation,
  SetStyleCommand,
  SetWorksheetColumnCountMutation,
  SetWorksheetRowCountMutation,
} from '@univerjs/preset-sheets-core';
import type { CellInput, Format, Range } from '../../cells/cells.js';
import { cellInput } from './cellInputs.js';
import { PendingCells, type PendingCell } from './pendingCells.js';
import { formatOf, styleOf } from './styles.js';
import type { Injector } from './univer.js';

type CellTable = Record<number, Record<number, ICellData>>;

const PLAIN: Format = {};
const CELL: Range = { row: 0, column: 0, rows: 1, columns: 1 };

/**
 * Changes much at once: each command of the grid takes a millisecond and more, so that cells wait here until they can
 * be changed sheet by sheet. Like what an add-in does in Excel, it cannot be undone.
 */
export class GridWriter {
  private readonly pending = new PendingCells();
  private readonly formats = new Map<string, Format>();
  private readonly styles = new Map<string, string>();
  readonly commands: ICommandService;
  private readonly formulas: FormulaDataModel;
  private readonly formulaChanges: ((formula: string) => string)[] = [];
  private collects = false;
  private count = 0;

  constructor(
    private readonly injector: Injector,
    private readonly workbook: Workbook,
  ) {
    this.commands = injector.get(ICommandService);
    this.formulas = injector.get(FormulaDataModel);
  }

  get isCollecting(): boolean {
    return this.collects;
  }

  /** How many changes of cells there have been. */
  get changes(): number {
    return this.count;
  }

  together<T>(work: () => T): T {
    if (this.collects) return work();
    this.collects = true;
    try {
      return work();
    } finally {
      this.makeFormulas();
      for (const sheet of this.pending.waiting()) this.make(sheet);
      this.collects = false;
      this.injector.get(IUndoRedoService).clearUndoRedo(this.workbook.getUnitId());
    }
  }

  write(sheet: string, range: Range, rows: readonly (readonly CellInput[])[]): void {
    this.together(() => {
      this.makeFormulas();
      this.pending.write(sheet, range, rows);
    });
  }

  /** Changes every formula that is there by now, all such changes in one go. */
  changeFormulas(change: (formula: string) => string): void {
    this.together(() => {
      this.formulaChanges.push(change);
    });
  }

  private makeFormulas(): void {
    if (this.formulaChanges.length === 0) return;
    const changes = this.formulaChanges.splice(0);
    const unitId = this.workbook.getUnitId();
    for (const worksheet of this.workbook.getSheets()) {
      const sheet = worksheet.getSheetId();
      this.make(sheet);
      worksheet.getCellMatrix().forValue((row, column, cell) => {
        if (!cell?.f && !cell?.si) return;
        const formula = cell.f ?? this.formulas.getFormulaStringByCell(row, column, sheet, unitId) ?? '';
        const changed = changes.reduce((text, change) => change(text), formula);
        if (changed !== formula)
          this.pending.write(sheet, { ...CELL, row, column }, [[{ formula: changed }]]);
      });
    }
  }

  changeFormats(sheet: string, range: Range, change: (before: Format) => Format): void {
    this.together(() => {
      this.pending.changeFormats(sheet, range, (row, column) => this.stored(sheet, row, column), change);
    });
  }

  format(sheet: string, row: number, column: number): Format {
    return this.pending.format(sheet, row, column) ?? this.stored(sheet, row, column);
  }

  /** The look of a cell as it is stored: what conditional formats add comes and goes. */
  private stored(sheet: string, row: number, column: number): Format {
    const style = this.workbook.getSheetBySheetId(sheet)?.getCellRaw(row, column)?.s;
    if (!style) return PLAIN;
    if (typeof style !== 'string') return formatOf(style);
    const known = this.formats.get(style) ?? formatOf(this.workbook.getStyles().get(style));
    this.formats.set(style, known);
    return known;
  }

  private styleId(format: Format): string | undefined {
    const text = JSON.stringify(format);
    if (text === '{}') return undefined;
    const id = this.styles.get(text) ?? this.workbook.getStyles().setValue(styleOf(format)) ?? undefined;
    if (id !== undefined) this.styles.set(text, id);
    return id;
  }

  /** Makes the changes of a sheet that wait. */
  make(sheet: string): void {
    if (this.formulaChanges.length > 0) this.makeFormulas();
    const cells = this.pending.take(sheet);
    const worksheet = this.workbook.getSheetBySheetId(sheet);
    if (cells.length === 0 || !worksheet) return;
    this.count += cells.length;
    const given = { unitId: this.workbook.getUnitId(), subUnitId: sheet };
    const rows = cells.reduce((most, { row }) => Math.max(most, row + 1), 0);
    const columns = cells.reduce((most, { column }) => Math.max(most, column + 1), 0);
    if (rows > worksheet.getRowCount())
      this.commands.syncExecuteCommand(SetWorksheetRowCountMutation.id, { ...given, rowCount: rows });
    if (columns > worksheet.getColumnCount())
      this.commands.syncExecuteCommand(SetWorksheetColumnCountMutation.id, {
        ...given,
        columnCount: columns,
      });
    this.setLooks(sheet, cells);
    const contents: CellTable = {};
    const looks: CellTable = {};
    for (const { row, column, input } of cells)
      if (input === undefined) (looks[row] ??= {})[column] = {};
      else (contents[row] ??= {})[column] = cellInput(input);
    const set = (cellValue: CellTable, trigger?: string): void => {
      if (Object.keys(cellValue).length === 0) return;
      const params = { ...given, cellValue, trigger };
      this.commands.syncExecuteCommand(SetRangeValuesMutation.id, params, {
        fromChangeset: !this.spills(sheet),
      });
    };
    set(contents);
    // The grid forgets the formula of a cell that is set without one, unless it is told that only the look is another.
    set(looks, SetStyleCommand.id);
  }

  /**
   * Only where results spill does the grid have to look at what a change does to them. It would gather the formulas of the
   * whole workbook for it each time, and set the cells twice.
   */
  private spills(sheet: string): boolean {
    const spilled = this.formulas.getArrayFormulaRange()[this.workbook.getUnitId()]?.[sheet] ?? {};
    return Object.keys(spilled).length > 0;
  }

  /** A sheet is about to go: what waits for it is not worth making. */
  forget(sheet: string): void {
    this.pending.take(sheet);
  }

  /** Past the grid's own way, which copies the style of each cell; the mutations that follow have the cells drawn. */
  private setLooks(sheet: string, cells: readonly PendingCell[]): void {
    const matrix = this.workbook.getSheetBySheetId(sheet)?.getCellMatrix();
    const ids = new Map<Format, string | undefined>();
    for (const { row, column, format } of cells) {
      if (!format || !matrix) continue;
      if (!ids.has(format)) ids.set(format, this.styleId(format));
      const cell: ICellData = { ...matrix.getValue(row, column) };
      delete cell.s;
      const id = ids.get(format);
      matrix.setValue(row, column, id === undefined ? cell : { ...cell, s: id });
    }
  }
}
