import type { Line } from '../sites/site.js';
import type { LineMove } from './lineMove.js';

/** What becomes of the rows or of the columns of a sheet. */
export interface PlannedLines {
  readonly moves: readonly LineMove[];
  /** Where those that are there go; undefined of those that go away. */
  readonly moved: Line;
  /** Where those that will be there are by now; undefined of those that come. */
  readonly back: Line;
  /** Where those that are wanted will stand. */
  readonly wanted: Line;
  /** Those that went away, as they stood, and those that came, as they stand then. */
  readonly gone: readonly number[];
  readonly fresh: readonly number[];
}

/** What there is of lines, and what is wanted of them. */
interface Wanted {
  readonly what: LineMove['what'];
  /** How many were built, and how many are wanted. */
  readonly built: number;
  readonly count: number;
  /** Which of those that are wanted is one that was built. */
  readonly counterpart: Line;
  /** Where those that were built stand by now. */
  readonly standing: Line;
}

const sequence = (count: number): readonly number[] => Array.from({ length: count }, (_, at) => at + 1);

/** After which of the lines that are there new ones come: behind the one that they follow. */
function placesOf(
  kept: ReadonlyMap<number, number>,
  count: number,
  unwanted: ReadonlySet<number>,
): ReadonlyMap<number, readonly number[]> {
  const places = new Map<number, readonly number[]>();
  let after = 0;
  for (const line of sequence(count)) {
    const there = kept.get(line);
    if (there !== undefined) after = there;
    else if (!unwanted.has(line)) places.set(after, [...(places.get(after) ?? []), line]);
  }
  return places;
}

/** From the last line to the first, so that no move shifts the lines of another; neighbours that go together. */
function movesOf(
  what: LineMove['what'],
  last: number,
  gone: ReadonlySet<number>,
  places: ReadonlyMap<number, readonly number[]>,
): readonly LineMove[] {
  const moves: LineMove[] = [];
  for (let line = last; line >= 0; line -= 1) {
    const count = places.get(line)?.length ?? 0;
    if (count > 0) moves.push({ kind: 'insert', what, at: line + 1, count });
    if (!gone.has(line)) continue;
    const before = moves.at(-1);
    if (before?.kind === 'delete' && before.at === line + 1)
      moves[moves.length - 1] = { ...before, at: line, count: before.count + 1 };
    else moves.push({ kind: 'delete', what, at: line, count: 1 });
  }
  return moves;
}

/** Lines as known up to the last one, which those beyond it follow. */
const within =
  (last: number, known: ReadonlyMap<number, number>, shift: number): Line =>
  (line) => {
    if (line <= 0) return line;
    return line > last ? line + shift : known.get(line);
  };

/** Decides which lines come and go so that every line that is wanted has its place; those of the user's stay. */
export function plannedLines({ what, built, count, counterpart, standing }: Wanted): PlannedLines {
  const kept = new Map<number, number>();
  const gone = new Set<number>();
  // Blank lines of ours that people deleted stay away.
  const unwanted = new Set<number>();
  for (const line of sequence(built)) {
    const [there, wanted] = [standing(line), counterpart(line)];
    if (wanted !== undefined) {
      if (there === undefined) unwanted.add(wanted);
      else kept.set(wanted, there);
    } else if (there !== undefined) gone.add(there);
  }
  const places = placesOf(kept, count, unwanted);
  const last = Math.max(0, ...kept.values(), ...gone);
  const moved = new Map<number, number>();
  const back = new Map<number, number>();
  const wanted = new Map<number, number>();
  const fresh: number[] = [];
  let then = 0;
  for (let line = 0; line <= last; line += 1) {
    if (line > 0 && !gone.has(line)) {
      moved.set(line, ++then);
      back.set(then, line);
    }
    for (const one of places.get(line) ?? []) {
      wanted.set(one, ++then);
      fresh.push(then);
    }
  }
  for (const [one, there] of kept) wanted.set(one, moved.get(there)!);
  return {
    moves: movesOf(what, last, gone, places),
    moved: within(last, moved, then - last),
    back: within(then, back, last - then),
    wanted: within(count, wanted, then - count),
    gone: [...gone],
    fresh,
  };
}
