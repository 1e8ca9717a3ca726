import { BooleanNumber, type ICellData, type Nullable, type Workbook, type Worksheet } from '@univerjs/core';
import {
  FormulaDataModel,
  IFormulaRuntimeService,
  SetRangeValuesCommand,
  SetStyleCommand,
} from '@univerjs/preset-sheets-core';
import { rangeAddress } from '../addresses.js';
import type { CellInput, CellValue, Format, Frozen, Range, Sheet, Visibility } from '../../cells/cells.js';
import { cellInput } from './cellInputs.js';
import { cellValue } from './cellValues.js';
import { gridRange, rangeOf } from './gridRange.js';
import { formatOf, styleOf } from './styles.js';
import type { GridApi, Injector } from './univer.js';

type FacadeSheet = ReturnType<NonNullable<ReturnType<GridApi['getActiveWorkbook']>>['getActiveSheet']>;

export function table<T>(
  { row, column, rows, columns }: Range,
  at: (row: number, column: number) => T,
): T[][] {
  return Array.from({ length: rows }, (_, down) =>
    Array.from({ length: columns }, (__, along) => at(row + down, column + along)),
  );
}

/** A sheet of the grid. It is looked up anew each time, so that it never speaks for a sheet that is gone. */
export class GridSheet implements Sheet {
  private readonly formulas_: FormulaDataModel;
  private readonly runtime: IFormulaRuntimeService;

  constructor(
    private readonly api: GridApi,
    injector: Injector,
    protected readonly workbook: Workbook,
    readonly id: string,
  ) {
    this.formulas_ = injector.get(FormulaDataModel);
    this.runtime = injector.get(IFormulaRuntimeService);
  }

  protected get worksheet(): Worksheet {
    const found = this.workbook.getSheetBySheetId(this.id);
    if (!found) throw new Error(`no sheet ${this.id}`);
    return found;
  }

  private get facade(): FacadeSheet {
    const found = this.api.getWorkbook(this.workbook.getUnitId())?.getSheetBySheetId(this.id);
    if (!found) throw new Error(`no sheet ${this.id}`);
    return found;
  }

  get name(): string {
    return this.worksheet.getName();
  }

  get visibility(): Visibility {
    return this.worksheet.isSheetHidden() === BooleanNumber.TRUE ? 'hidden' : 'visible';
  }

  get frozen(): Frozen {
    return { rows: this.facade.getFrozenRows(), columns: this.facade.getFrozenColumns() };
  }

  get gridlines(): boolean {
    return !this.facade.hasHiddenGridLines();
  }

  rename(name: string): void {
    this.facade.setName(name);
  }

  delete(): void {
    this.api.getWorkbook(this.workbook.getUnitId())?.deleteSheet(this.id);
  }

  activate(): void {
    this.facade.activate();
  }

  moveTo(position: number): void {
    this.api.getWorkbook(this.workbook.getUnitId())?.moveSheet(this.facade, position);
  }

  setVisibility(visibility: Visibility): void {
    if (visibility === 'hidden') this.facade.hideSheet();
    else this.facade.showSheet();
  }

  setFrozen({ rows, columns }: Frozen): void {
    if (rows === 0 && columns === 0) this.facade.cancelFreeze();
    else this.facade.setFreeze({ startRow: rows, startColumn: columns, ySplit: rows, xSplit: columns });
  }

  setGridlines(shown: boolean): void {
    this.facade.setHiddenGridlines(!shown);
  }

  usedRange(): Range | undefined {
    let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
    const include = (row: number, column: number) => {
      top = Math.min(top, row);
      left = Math.min(left, column);
      bottom = Math.max(bottom, row);
      right = Math.max(right, column);
    };
    this.worksheet.getCellMatrix().forValue((row, column, cell) => {
      if (cell && (cell.v !== undefined || cell.f !== undefined || cell.si !== undefined || cell.p)) {
        include(row, column);
      }
    });
    for (const [row, columns] of Object.entries(this.spilled() ?? {})) {
      for (const column of Object.keys((columns ?? {}) as object)) include(Number(row), Number(column));
    }
    return bottom < 0
      ? undefined
      : { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
  }

  extent(): { rows: number; columns: number } {
    let [rows, columns] = [0, 0];
    this.worksheet.getCellMatrix().forValue((row, column) => {
      rows = Math.max(rows, row + 1);
      columns = Math.max(columns, column + 1);
    });
    const used = this.usedRange();
    return {
      rows: Math.max(rows, used ? used.row + used.rows : 0),
      columns: Math.max(columns, used ? used.column + used.columns : 0),
    };
  }

  get defaultSize() {
    const { defaultColumnWidth, defaultRowHeight } = this.worksheet.getConfig();
    return { columnWidth: defaultColumnWidth, rowHeight: defaultRowHeight };
  }

  private spilled() {
    return this.formulas_.getArrayFormulaCellData()[this.workbook.getUnitId()]?.[this.id];
  }

  /**
   * Values as the running calculation sees them: its own results come before what the cells still hold, as
   * Excel answers a function that asks for cells while it calculates.
   */
  private cellReader(): (row: number, column: number) => Nullable<ICellData> {
    const unit = this.workbook.getUnitId();
    const stored = this.worksheet.getCellMatrix();
    const spilled = this.spilled();
    const computed = this.runtime.getUnitData()[unit]?.[this.id];
    const computedSpills = this.runtime.getRuntimeArrayFormulaCellData()[unit]?.[this.id];
    return (row, column) =>
      computed?.getValue(row, column) ??
      computedSpills?.getValue(row, column) ??
      spilled?.[row]?.[column] ??
      stored.getValue(row, column);
  }

  values(range: Range): CellValue[][] {
    const read = this.cellReader();
    return table(range, (row, column) => cellValue(read(row, column)));
  }

  countFilled({ row, column, rows, columns }: Range): number {
    const read = this.cellReader();
    const bottom = Math.min(row + rows, this.worksheet.getRowCount());
    const right = Math.min(column + columns, this.worksheet.getColumnCount());
    let filled = 0;
    for (let down = row; down < bottom; down += 1) {
      for (let along = column; along < right; along += 1) {
        const value = cellValue(read(down, along));
        if (value !== null && value !== '') filled += 1;
      }
    }
    return filled;
  }

  formulas(range: Range): (string | null)[][] {
    const unit = this.workbook.getUnitId();
    return table(range, (row, column) => {
      const formula = this.formulas_.getFormulaStringByCell(row, column, this.id, unit);
      return formula === '' ? null : (formula ?? null);
    });
  }

  texts(range: Range): string[][] {
    const { worksheet } = this;
    return table(range, (row, column) => {
      const cell = worksheet.getCell(row, column);
      const text = cell?.v ?? cell?.p?.body?.dataStream.replace(/\r\n$/, '') ?? '';
      return typeof text === 'boolean' ? String(text).toUpperCase() : String(text);
    });
  }

  spill(row: number, column: number): Range | undefined {
    const range =
      this.formulas_.getArrayFormulaRange()[this.workbook.getUnitId()]?.[this.id]?.[row]?.[column];
    if (!range || (range.startRow === range.endRow && range.startColumn === range.endColumn))
      return undefined;
    const value = cellValue(this.worksheet.getCellMatrix().getValue(row, column));
    const refused = typeof value === 'object' && value?.error === '#SPILL!';
    return refused ? undefined : rangeOf(range);
  }

  write(range: Range, rows: readonly (readonly CellInput[])[]): void {
    this.growTo(range);
    const value: Record<number, Record<number, ICellData>> = {};
    rows.forEach((inputs, down) => {
      const line: Record<number, ICellData> = {};
      inputs.forEach((input, along) => {
        if (input !== undefined) line[range.column + along] = cellInput(input);
      });
      value[range.row + down] = line;
    });
    this.api.syncExecuteCommand(SetRangeValuesCommand.id, {
      unitId: this.workbook.getUnitId(),
      subUnitId: this.id,
      range: gridRange(range),
      value,
    });
  }

  /** Sheets of the grid have an end; writing beyond moves it. */
  private growTo({ row, column, rows, columns }: Range): void {
    if (row + rows > this.worksheet.getRowCount()) this.facade.setRowCount(row + rows);
    if (column + columns > this.worksheet.getColumnCount()) this.facade.setColumnCount(column + columns);
  }

  formats(range: Range): Format[][] {
    const { worksheet } = this;
    // The cell as it is stored: what conditional formats add comes and goes.
    const styles = this.workbook.getStyles();
    return table(range, (row, column) => formatOf(styles.getStyleByCell(worksheet.getCellRaw(row, column))));
  }

  setFormat(range: Range, format: Format): void {
    this.growTo(range);
    const style = Object.entries(styleOf(format));
    for (const [type, value] of style) {
      this.api.syncExecuteCommand(SetStyleCommand.id, {
        unitId: this.workbook.getUnitId(),
        subUnitId: this.id,
        range: gridRange(range),
        style: { type, value: value as unknown },
      });
    }
  }

  columnWidth(column: number): number {
    return this.worksheet.getColumnWidth(column);
  }

  setColumnWidth(first: number, count: number, pixels: number): void {
    this.facade.setColumnWidths(first, count, pixels);
  }

  rowHeight(row: number): number {
    return this.worksheet.getRowHeight(row);
  }

  setRowHeight(first: number, count: number, pixels: number): void {
    this.facade.setRowHeightsForced(first, count, pixels);
  }

  merged(): Range[] {
    return this.worksheet.getMergeData().map(rangeOf);
  }

  merge(range: Range): void {
    this.facade.getRange(rangeAddress(range)).merge();
  }
}
