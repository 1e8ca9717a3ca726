import type { Area, CellData } from '../../../workbook/workbook.js';

/** About what a blank sends, and what a block sends beside its cells. */
export const BLANK = '"",'.length;
const BLOCK = 350;

const ACROSS = { row: 'column', column: 'row' } as const;
type Direction = keyof typeof ACROSS;

/** A row or column, and from where to where it holds something. */
interface Line {
  readonly at: number;
  from: number;
  to: number;
}

/** Where one block becomes two: before a row or a column; and what the two cost. */
interface Cut {
  readonly direction: Direction;
  readonly at: number;
  readonly cost: number;
}

/** Some cells and the smallest area around them. */
export interface Block {
  readonly area: Area;
  readonly cells: readonly CellData[];
}

const costOf = (rows: number, columns: number): number => BLOCK + rows * columns * BLANK;

/** The rows or the columns that hold something, in order. */
function linesOf(cells: readonly CellData[], direction: Direction): readonly Line[] {
  const lines = new Map<number, Line>();
  for (const cell of cells) {
    const [at, across] = [cell[direction], cell[ACROSS[direction]]];
    const line = lines.get(at);
    if (line) {
      line.from = Math.min(line.from, across);
      line.to = Math.max(line.to, across);
    } else lines.set(at, { at, from: across, to: across });
  }
  return [...lines.values()].sort((one, other) => one.at - other.at);
}

/** What the smallest areas around the first line, the first two and so on cost. */
function costsOf(lines: readonly Line[]): number[] {
  let [from, to] = [Infinity, 0];
  return lines.map((line) => {
    from = Math.min(from, line.from);
    to = Math.max(to, line.to);
    return costOf(Math.abs(line.at - lines[0]!.at) + 1, to - from + 1);
  });
}

function cutsOf(lines: readonly Line[], direction: Direction): readonly Cut[] {
  const first = costsOf(lines);
  const second = costsOf([...lines].reverse()).reverse();
  return lines.flatMap(({ at }, place) =>
    place === 0 ? [] : [{ direction, at, cost: first[place - 1]! + second[place]! }],
  );
}

/** The best cut, if two blocks cost less than one. */
function cheaperCut(rows: readonly Line[], columns: readonly Line[], cost: number): Cut | undefined {
  let best: Cut | undefined;
  for (const cut of [...cutsOf(rows, 'row'), ...cutsOf(columns, 'column')])
    if (cut.cost < (best?.cost ?? cost)) best = cut;
  return best;
}

/** Through the middle of the rows, or of the only one. */
function halves(rows: readonly Line[], columns: readonly Line[]): Pick<Cut, 'direction' | 'at'> | undefined {
  if (rows.length > 1) return { direction: 'row', at: rows[rows.length >> 1]!.at };
  if (columns.length > 1) return { direction: 'column', at: columns[columns.length >> 1]!.at };
  return undefined;
}

const lengthOf = (lines: readonly Line[]): number => lines.at(-1)!.at - lines[0]!.at + 1;

/**
 * Cuts cells into blocks so that blanks between them are not more to send than further blocks would be, and until none is
 * too much at once, if it can be cut at all.
 */
export function* blocksIn(
  cells: readonly CellData[],
  isTooMuch: (block: Block) => boolean,
): Generator<Block, void, undefined> {
  const [rows, columns] = [linesOf(cells, 'row'), linesOf(cells, 'column')];
  const [first, left] = [rows[0], columns[0]];
  if (!first || !left) return;
  const area = { row: first.at, column: left.at, rows: lengthOf(rows), columns: lengthOf(columns) };
  const block = { area, cells };
  const cut =
    cheaperCut(rows, columns, costOf(area.rows, area.columns)) ??
    (isTooMuch(block) ? halves(rows, columns) : undefined);
  if (!cut) {
    yield block;
    return;
  }
  const { direction, at } = cut;
  yield* blocksIn(
    cells.filter((cell) => cell[direction] < at),
    isTooMuch,
  );
  yield* blocksIn(
    cells.filter((cell) => cell[direction] >= at),
    isTooMuch,
  );
}
