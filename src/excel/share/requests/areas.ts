import type { Area } from '../../../workbook/workbook.js';
import { rectanglesOf } from '../../build/look/rectangles.js';

/** Below what the library would take apart itself. */
const MOST_CELLS = 1500;
/** As many cells as asking for one more area costs. */
const WORTH_AN_AREA = 40;

export interface Spot {
  readonly row: number;
  readonly column: number;
}

export const sizeOf = ({ rows, columns }: Area): number => rows * columns;

const byPlace = (one: Spot, other: Spot): number => one.row - other.row || one.column - other.column;

/** One area or, where it has more cells than are asked for at once, several. */
function slices(area: Area): readonly Area[] {
  const columns = Math.min(area.columns, MOST_CELLS);
  const rows = Math.max(1, Math.floor(MOST_CELLS / columns));
  const pieces: Area[] = [];
  for (let row = 0; row < area.rows; row += rows)
    for (let column = 0; column < area.columns; column += columns)
      pieces.push({
        row: area.row + row,
        column: area.column + column,
        rows: Math.min(rows, area.rows - row),
        columns: Math.min(columns, area.columns - column),
      });
  return pieces;
}

/** Cells, and no others, as few areas. */
export function areasOf(spots: readonly Spot[]): readonly Area[] {
  const cells = [...spots].sort(byPlace).map(({ row, column }) => ({ row, column, style: '' }));
  return (rectanglesOf(cells).get('') ?? []).flatMap(slices);
}

function union(one: Area, other: Area): Area {
  const row = Math.min(one.row, other.row);
  const column = Math.min(one.column, other.column);
  return {
    row,
    column,
    rows: Math.max(one.row + one.rows, other.row + other.rows) - row,
    columns: Math.max(one.column + one.columns, other.column + other.columns) - column,
  };
}

/** Areas that hold others and little besides, for reading: the fewer, the faster. */
export function around(areas: readonly Area[]): readonly Area[] {
  const covers: { area: Area; held: number }[] = [];
  for (const area of [...areas].sort(byPlace)) {
    const last = covers.at(-1);
    const wider = last && union(last.area, area);
    const held = (last?.held ?? 0) + sizeOf(area) + WORTH_AN_AREA;
    if (last && wider && sizeOf(wider) <= held) Object.assign(last, { area: wider, held });
    else covers.push({ area, held: sizeOf(area) + WORTH_AN_AREA });
  }
  return covers.flatMap(({ area }) => slices(area));
}

export const spotsOf = ({ row, column, rows, columns }: Area): readonly Spot[] =>
  Array.from({ length: rows * columns }, (_, at) => ({
    row: row + Math.floor(at / columns),
    column: column + (at % columns),
  }));

/** Values in rows, each with its place. */
export const placed = <T>({ row, column }: Area, rows: readonly (readonly T[])[]) =>
  rows.flatMap((line, down) =>
    line.map((content, along) => ({ row: row + down, column: column + along, content })),
  );
