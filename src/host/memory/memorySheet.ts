import { format as formatNumber } from 'numfmt';
import { notImplemented } from '../api/errors.js';
import { PropertyMap } from '../book/propertyMap.js';
import type {
  CellInput,
  CellValue,
  Format,
  Frozen,
  LineShift,
  Range,
  Sheet,
  Visibility,
} from '../../cells/cells.js';
import { clearedFormat, mergedFormat } from '../../cells/changedFormats.js';
import { movedMerged, movedReach } from '../lines/movedLines.js';
import { fullAddress } from '../ranges/addresses.js';
import { contains, intersection, isEntireColumn, isEntireRow, mapCells, union } from '../ranges/geometry.js';
import { CellStore, rangeAround, type StoredCell } from './cellStore.js';
import { Spills } from './spills.js';
import { Sizes } from './sizes.js';

/** What a sheet needs of the cells it belongs to. */
export interface SheetOwner {
  changed(sheet: Sheet, range: Range): void;
  renamed(sheet: MemorySheet, name: string): void;
  deleted(sheet: MemorySheet): void;
  activated(sheet: MemorySheet): void;
  moved(sheet: MemorySheet, position: number): void;
  calculated(formula: string, sheet: string, row: number, column: number): CellValue | undefined;
}

/** Of a new workbook in Calibri 11, at 96 pixels to the inch. */
const STANDARD = { columnWidth: 64, rowHeight: 20 };

/** A sheet of cells in memory, filled sparsely. */
export class MemorySheet implements Sheet {
  private readonly cells = new CellStore();
  private readonly looks = new PropertyMap<Format>({});
  private readonly widths = new Sizes(STANDARD.columnWidth);
  private readonly heights = new Sizes(STANDARD.rowHeight);
  private readonly spills = new Spills();
  private mergedRanges: readonly Range[] = [];
  private reach = { rows: 0, columns: 0 };
  visibility: Visibility = 'visible';
  frozen: Frozen = { rows: 0, columns: 0 };
  gridlines = true;
  readonly defaultSize = STANDARD;

  constructor(
    readonly id: string,
    public name: string,
    private readonly owner: SheetOwner,
  ) {}

  rename(name: string): void {
    this.owner.renamed(this, name);
  }

  delete(): void {
    this.owner.deleted(this);
  }

  activate(): void {
    this.owner.activated(this);
  }

  moveTo(position: number): void {
    this.owner.moved(this, position);
  }

  setVisibility(visibility: Visibility): void {
    this.visibility = visibility;
  }

  setFrozen(frozen: Frozen): void {
    this.frozen = frozen;
  }

  setGridlines(shown: boolean): void {
    this.gridlines = shown;
  }

  usedRange(): Range | undefined {
    const held = rangeAround(this.cells.all());
    return [...this.spills.ranges()].reduce((used, spill) => (used ? union(used, spill) : spill), held);
  }

  /** Fills the cells beside a formula with what it gives, unless one of them holds something: #SPILL! is the formula's value then. */
  spillInto(range: Range, rows: readonly (readonly CellValue[])[]): CellValue {
    this.spills.drop({ ...range, rows: 1, columns: 1 });
    const isBlocked = mapCells(range, (row, column) => this.cells.at(row, column))
      .flat()
      .slice(1)
      .some(Boolean);
    if (isBlocked) return { error: '#SPILL!' };
    if (rows.length > 1 || (rows[0]?.length ?? 0) > 1) this.spills.put(range, rows);
    return rows[0]?.[0] ?? '';
  }

  spill(row: number, column: number): Range | undefined {
    return this.spills.from(row, column);
  }

  touchedRange(): Range | undefined {
    const used = this.usedRange();
    const looks = rangeAround([...this.looks.entries()].filter(({ value }) => Object.keys(value).length > 0));
    return used && looks ? union(used, looks) : (used ?? looks);
  }

  extent(): { rows: number; columns: number } {
    return this.reach;
  }

  /** Whole columns reach no rows, whole rows no columns. */
  private stretch(range: Range): void {
    const { row, column, rows, columns } = range;
    this.reach = {
      rows: isEntireColumn(range) ? this.reach.rows : Math.max(this.reach.rows, row + rows),
      columns: isEntireRow(range) ? this.reach.columns : Math.max(this.reach.columns, column + columns),
    };
  }

  private valueOf(cell: StoredCell | undefined): CellValue {
    if (cell?.formula === undefined) return cell?.value ?? null;
    const { row, column, formula } = cell;
    const value = this.owner.calculated(formula, this.name, row, column);
    if (value !== undefined) return value;
    const at = fullAddress(this.name, { row, column, rows: 1, columns: 1 });
    throw notImplemented(`calculating ${formula} in ${at}`);
  }

  private valueAt(row: number, column: number): CellValue {
    const cell = this.cells.at(row, column);
    return cell ? this.valueOf(cell) : (this.spills.at(row, column) ?? null);
  }

  values(range: Range): CellValue[][] {
    return mapCells(range, (row, column) => this.valueAt(row, column));
  }

  countFilled(range: Range): number {
    let filled = 0;
    for (const cell of this.cells.all()) {
      if (!contains(range, cell.row, cell.column)) continue;
      const value = this.valueOf(cell);
      if (value !== null && value !== '') filled += 1;
    }
    return filled;
  }

  formulas(range: Range): (string | null)[][] {
    return mapCells(range, (row, column) => this.cells.at(row, column)?.formula ?? null);
  }

  texts(range: Range): string[][] {
    return mapCells(range, (row, column) => {
      const value = this.valueAt(row, column);
      if (value === null) return '';
      if (typeof value === 'object') return value.error;
      return formatNumber(this.looks.at(row, column).numberFormat ?? 'General', value, { nbsp: false });
    });
  }

  write(range: Range, rows: readonly (readonly CellInput[])[]): void {
    rows.forEach((line, down) => {
      line.forEach((input, along) => {
        this.cells.put(range.row + down, range.column + along, input);
      });
    });
    this.spills.drop(range);
    this.stretch(range);
    this.owner.changed(this, range);
  }

  /** Changes every formula, as renaming or deleting a sheet does. */
  changeFormulas(change: (formula: string) => string): void {
    this.cells.changeFormulas(change);
  }

  /** Every cell with a formula. */
  formulaCells(): readonly { readonly row: number; readonly column: number; readonly formula: string }[] {
    return this.cells.formulas();
  }

  formats(range: Range): Format[][] {
    return mapCells(range, (row, column) => this.looks.at(row, column));
  }

  setFormat(range: Range, format: Format): void {
    this.looks.change(range, (before) => mergedFormat(before, format));
    this.stretch(range);
  }

  clearFormat(range: Range, properties?: readonly (keyof Format)[]): void {
    this.looks.change(range, (before) => clearedFormat(before, properties));
  }

  columnWidth(column: number): number {
    return this.widths.at(column);
  }

  setColumnWidth(first: number, count: number, pixels: number): void {
    this.widths.set(first, count, pixels);
  }

  rowHeight(row: number): number {
    return this.heights.at(row);
  }

  setRowHeight(first: number, count: number, pixels: number): void {
    this.heights.set(first, count, pixels);
  }

  merged(): Range[] {
    return [...this.mergedRanges];
  }

  merge(range: Range): void {
    this.mergedRanges = [...this.mergedRanges, range];
  }

  unmerge(range: Range): void {
    this.mergedRanges = this.mergedRanges.filter((merged) => !intersection(merged, range));
  }

  shiftLines(shift: LineShift): void {
    this.cells.shiftLines(shift);
    this.looks.shiftLines(shift);
    this.spills.shiftLines(shift);
    (shift.axis === 'row' ? this.heights : this.widths).shiftLines(shift);
    this.mergedRanges = movedMerged(this.mergedRanges, shift);
    const { rows, columns } = this.reach;
    this.reach =
      shift.axis === 'row'
        ? { rows: movedReach(rows, shift), columns }
        : { rows, columns: movedReach(columns, shift) };
  }
}
