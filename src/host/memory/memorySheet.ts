import { format as formatNumber } from 'numfmt';
import { notImplemented } from '../api/errors.js';
import { PropertyMap } from '../book/propertyMap.js';
import type { CellInput, CellValue, Format, Frozen, Range, Sheet, Visibility } from '../cells.js';
import { fullAddress } from '../ranges/addresses.js';
import { contains, intersection, isEntireColumn, isEntireRow, mapCells, union } from '../ranges/geometry.js';
import { CellStore, rangeAround, type StoredCell } from './cellStore.js';
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

function mergeFormats(before: Format, format: Format): Format {
  const borders = format.borders && { borders: { ...before.borders, ...format.borders } };
  return { ...before, ...format, ...borders };
}

/** A sheet of cells in memory, filled sparsely. */
export class MemorySheet implements Sheet {
  private readonly cells = new CellStore();
  private readonly looks = new PropertyMap<Format>({});
  private readonly widths = new Sizes(STANDARD.columnWidth);
  private readonly heights = new Sizes(STANDARD.rowHeight);
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
    return rangeAround(this.cells.all());
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

  values(range: Range): CellValue[][] {
    return mapCells(range, (row, column) => this.valueOf(this.cells.at(row, column)));
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
      const value = this.valueOf(this.cells.at(row, column));
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
    this.looks.change(range, (before) => mergeFormats(before, format));
    this.stretch(range);
  }

  clearFormat(range: Range, properties?: readonly (keyof Format)[]): void {
    const none: Format = {};
    this.looks.change(range, (before) => {
      if (!properties) return none;
      return Object.fromEntries(
        Object.entries(before).filter(([name]) => !properties.includes(name as keyof Format)),
      );
    });
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
}
