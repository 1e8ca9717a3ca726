import type { Workbook } from '@univerjs/core';
import { clearedFormat, mergedFormat } from '../../cells/changedFormats.js';
import type { CellInput, CellValue, Format, Frozen, Range } from '../../cells/cells.js';
import { MAX_COLUMNS, MAX_ROWS } from '../addresses.js';
import { GridSheet, table } from './gridSheet.js';
import type { GridWriter } from './gridWriter.js';
import {
  activateSheet,
  mergeCells,
  moveSheet,
  removeSheet,
  renameSheet,
  setColumnWidth,
  setFrozen,
  setGridlines,
  setRowHeight,
  unmergeCells,
  type SheetPlace,
} from './sheetMutations.js';
import type { UniverGrid } from './univer.js';

/** A sheet of the grid as an add-in changes it: at once, and not to be undone. What was written is read back. */
export class DirectSheet extends GridSheet {
  private readonly place: SheetPlace;

  constructor(
    grid: UniverGrid,
    workbook: Workbook,
    private readonly writer: GridWriter,
    /** Formulas and names follow a sheet that is renamed and lose one that is deleted. */
    private readonly follow: (name: string, renamed: string | undefined) => void,
    id: string,
  ) {
    super(grid.api, grid.injector, workbook, id);
    this.place = { commands: writer.commands, unitId: workbook.getUnitId(), subUnitId: id };
  }

  override rename(name: string): void {
    const before = this.name;
    renameSheet(this.place, name);
    this.follow(before, name);
  }

  override delete(): void {
    const { name } = this;
    this.writer.forget(this.id);
    removeSheet(this.place, name);
    this.follow(name, undefined);
  }

  override activate(): void {
    activateSheet(this.place);
  }

  override moveTo(position: number): void {
    moveSheet(this.place, this.workbook.getSheetIndex(this.worksheet), position);
  }

  override setFrozen(frozen: Frozen): void {
    setFrozen(this.place, frozen);
  }

  override setGridlines(shown: boolean): void {
    setGridlines(this.place, shown);
  }

  override usedRange(): Range | undefined {
    this.writer.make(this.id);
    return super.usedRange();
  }

  touchedRange(): Range | undefined {
    this.writer.make(this.id);
    const { rows, columns } = super.extent();
    // Without the rows above and the columns before: the grid has no word on where its formats begin.
    return rows === 0 ? undefined : { row: 0, column: 0, rows, columns };
  }

  override extent(): { rows: number; columns: number } {
    this.writer.make(this.id);
    return super.extent();
  }

  override values(range: Range): CellValue[][] {
    this.writer.make(this.id);
    return super.values(range);
  }

  override countFilled(range: Range): number {
    this.writer.make(this.id);
    return super.countFilled(range);
  }

  override formulas(range: Range): (string | null)[][] {
    this.writer.make(this.id);
    return super.formulas(range);
  }

  override texts(range: Range): string[][] {
    this.writer.make(this.id);
    return super.texts(range);
  }

  override write(range: Range, rows: readonly (readonly CellInput[])[]): void {
    this.writer.write(this.id, range, rows);
  }

  override formats(range: Range): Format[][] {
    return table(range, (row, column) => this.writer.format(this.id, row, column));
  }

  override setFormat(range: Range, format: Format): void {
    this.writer.changeFormats(this.id, this.held(range), (before) => mergedFormat(before, format));
  }

  clearFormat(range: Range, properties?: readonly (keyof Format)[]): void {
    this.writer.changeFormats(this.id, this.held(range), (before) => clearedFormat(before, properties));
  }

  /** Whole columns and rows end where the sheet ends; other ranges move its end. */
  private held(range: Range): Range {
    const rows = range.rows < MAX_ROWS ? range.rows : this.worksheet.getRowCount();
    const columns = range.columns < MAX_COLUMNS ? range.columns : this.worksheet.getColumnCount();
    return { ...range, rows, columns };
  }

  override setColumnWidth(first: number, count: number, pixels: number): void {
    setColumnWidth(this.place, first, Math.min(count, this.worksheet.getColumnCount() - first), pixels);
  }

  override setRowHeight(first: number, count: number, pixels: number): void {
    setRowHeight(this.place, first, Math.min(count, this.worksheet.getRowCount() - first), pixels);
  }

  override merge(range: Range): void {
    mergeCells(this.place, range);
  }

  unmerge(range: Range): void {
    unmergeCells(this.place, range, this.merged());
  }
}
