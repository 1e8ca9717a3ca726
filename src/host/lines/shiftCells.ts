import type { CellInput, Format, LineShift, Range, Sheet } from '../../cells/cells.js';
import { clearFormat } from '../formats/areaLook.js';
import { contains, mapCells } from '../ranges/geometry.js';
import { rectangles } from '../ranges/rectangles.js';
import { MOST, movedMerged, withSpan, type Span } from './movedLines.js';

/** Sizes are often set for more lines than hold anything. */
const SIZED_BEYOND = 100;

const NOWHERE: Range = { row: 0, column: 0, rows: 1, columns: 1 };

/** Where what a line holds afterwards stands before; undefined of a line that comes in. */
function sourceOf(line: number, { kind, at, count }: LineShift): number | undefined {
  if (line < at) return line;
  if (kind === 'delete') return line + count;
  return line < at + count ? undefined : line - count;
}

/** The lines that are others afterwards, as far as anything is held. */
function concerned(reach: number, { kind, axis, at, count }: LineShift): Span {
  const end = kind === 'insert' ? Math.min(reach + count, MOST[axis]) : reach;
  return { first: at, count: Math.max(0, end - at) };
}

function reachOf(sheet: Sheet, axis: LineShift['axis']): { readonly along: number; readonly across: number } {
  const { rows, columns } = sheet.extent();
  return axis === 'row' ? { along: rows, across: columns } : { along: columns, across: rows };
}

/** The cells that change, across all that the sheet holds; undefined where there are none. */
function concernedCells(sheet: Sheet, shift: LineShift): Range | undefined {
  const { along, across } = reachOf(sheet, shift.axis);
  const span = concerned(along, shift);
  if (span.count === 0 || across === 0) return undefined;
  const cross = shift.axis === 'row' ? 'column' : 'row';
  return withSpan(withSpan(NOWHERE, shift.axis, span), cross, { first: 0, count: across });
}

/** What is to be written so that the cells hold what they hold now; what a formula spills is not. */
function inputsOf(sheet: Sheet, range: Range): CellInput[][] {
  const formulas = sheet.formulas(range);
  const inputs: CellInput[][] = formulas.map((line) =>
    line.map((formula) => (formula === null ? null : { formula })),
  );
  const plain = formulas.map((line) => line.map((formula) => formula === null));
  for (const { range: cells, value } of rectangles(plain, range.row, range.column)) {
    if (!value) continue;
    sheet.values(cells).forEach((line, down) => {
      line.forEach((held, along) => {
        const isError = typeof held === 'object' && held !== null;
        inputs[cells.row + down - range.row]![cells.column + along - range.column] = isError
          ? { formula: `=${held.error}` }
          : held;
      });
    });
  }
  const spills = spillsOf(sheet, range, formulas);
  return mapCells(range, (row, column) => {
    const input = inputs[row - range.row]?.[column - range.column];
    const isSpilled = spills.some(
      (spill) => contains(spill, row, column) && (row !== spill.row || column !== spill.column),
    );
    return isSpilled ? null : input;
  });
}

function spillsOf(sheet: Sheet, range: Range, formulas: readonly (readonly (string | null)[])[]): Range[] {
  return formulas.flatMap((line, down) =>
    line.flatMap((formula, along) =>
      formula === null ? [] : (sheet.spill?.(range.row + down, range.column + along) ?? []),
    ),
  );
}

const textOf = (input: CellInput): CellInput | string =>
  typeof input === 'object' && input !== null ? `=${input.formula}` : input;

const isSame = (one: CellInput, other: CellInput): boolean =>
  typeof one === typeof other && textOf(one) === textOf(other);

function shiftContents(sheet: Sheet, shift: LineShift, cells: Range): void {
  const { along, across } = reachOf(sheet, shift.axis);
  const [rows, columns] = shift.axis === 'row' ? [along, across] : [across, along];
  const before = inputsOf(sheet, { row: 0, column: 0, rows, columns });
  const held = (row: number, column: number): CellInput => before[row]?.[column] ?? null;
  sheet.write(
    cells,
    mapCells(cells, (row, column): CellInput => {
      const source = sourceOf(shift.axis === 'row' ? row : column, shift);
      if (source === undefined) return isSame(held(row, column), null) ? undefined : null;
      const input = shift.axis === 'row' ? held(source, column) : held(row, source);
      return isSame(input, held(row, column)) ? undefined : input;
    }),
  );
}

/** The looks of lines before the shift. */
function looksOf(sheet: Sheet, shift: LineShift, cells: Range): (line: number, across: number) => Format {
  const { axis, at, count } = shift;
  const first = Math.max(0, at - 1);
  const last = cells[axis] + (axis === 'row' ? cells.rows : cells.columns) - 1 + count;
  const known = sheet.formats(
    withSpan(cells, axis, { first, count: Math.min(last, MOST[axis] - 1) - first + 1 }),
  );
  // The look of whole columns or rows, which a first line takes over.
  const far = sheet.formats(withSpan(cells, axis, { first: MOST[axis] - 1, count: 1 }));
  const read = (formats: readonly (readonly Format[])[], line: number, across: number): Format =>
    (axis === 'row' ? formats[line]?.[across] : formats[across]?.[line]) ?? {};
  return (line, across) => (line < 0 ? read(far, 0, across) : read(known, line - first, across));
}

function shiftLooks(sheet: Sheet, shift: LineShift, cells: Range): void {
  const look = looksOf(sheet, shift, cells);
  const texts = new Map<Format, string>();
  const said = (format: Format): string => {
    const text = texts.get(format) ?? JSON.stringify(format);
    texts.set(format, text);
    return text;
  };
  const changed = mapCells(cells, (row, column) => {
    const [line, across] = shift.axis === 'row' ? [row, column - cells.column] : [column, row - cells.row];
    const wanted = said(look(sourceOf(line, shift) ?? shift.at - 1, across));
    return wanted === said(look(line, across)) ? null : wanted;
  });
  for (const { range, value } of rectangles(changed, cells.row, cells.column)) {
    if (value === null) continue;
    clearFormat(sheet, range);
    sheet.setFormat(range, JSON.parse(value) as Format);
  }
}

function shiftSizes(sheet: Sheet, shift: LineShift): void {
  const { axis, at } = shift;
  const size = (line: number) => (axis === 'row' ? sheet.rowHeight(line) : sheet.columnWidth(line));
  const standard = axis === 'row' ? sheet.defaultSize.rowHeight : sheet.defaultSize.columnWidth;
  const { first, count } = concerned(reachOf(sheet, axis).along + SIZED_BEYOND, shift);
  const sizes = Array.from({ length: count }, (_, after) => {
    const source = sourceOf(first + after, shift) ?? at - 1;
    const wanted = source < 0 ? standard : size(source);
    return [wanted === size(first + after) ? null : wanted];
  });
  for (const { range, value } of rectangles(sizes, first, 0)) {
    if (value === null) continue;
    if (axis === 'row') sheet.setRowHeight(range.row, range.rows, value);
    else sheet.setColumnWidth(range.row, range.rows, value);
  }
}

function shiftMerged(sheet: Sheet, shift: LineShift): void {
  const before = sheet.merged();
  const after = movedMerged(before, shift);
  if (JSON.stringify(after) === JSON.stringify(before)) return;
  for (const range of before) sheet.unmerge?.(range);
  for (const range of after) sheet.merge(range);
}

/** Moves what the cells of a sheet hold and look like; by what can be read and written where they cannot do it themselves. */
export function shiftCells(sheet: Sheet, shift: LineShift): void {
  if (sheet.shiftLines) {
    sheet.shiftLines(shift);
    return;
  }
  shiftMerged(sheet, shift);
  const cells = concernedCells(sheet, shift);
  if (cells) {
    shiftLooks(sheet, shift, cells);
    shiftContents(sheet, shift, cells);
  }
  // Last: a sheet that ends somewhere has grown by then.
  shiftSizes(sheet, shift);
}
