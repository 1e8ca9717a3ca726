import { lower } from '../../build/lower.js';
import type { Change } from '../changeInPlace.js';
import type { NameChanges } from '../nameChanges.js';
import type { SheetPatch } from '../patch.js';
import type { Fresh, SheetRest } from '../sheetRest.js';
import type { LineMove } from './lineMove.js';

/** What a change that broke off has left behind. */
export interface Remains {
  /** How many of its moves of lines were done. */
  readonly moves: number;
  readonly names: readonly { readonly name: string }[];
  /** The names of the charts of each sheet, by its id. */
  readonly charts: ReadonlyMap<string, readonly string[]>;
}

/** Names become what they were, whichever of them are there. */
function namesBack(names: NameChanges, there: ReadonlySet<string>): NameChanges {
  const isThere = (name: string): boolean => there.has(name.toLowerCase());
  return {
    ...names,
    removed: names.removed.filter(isThere),
    added: [...names.added, ...names.set].filter(({ name }) => !isThere(name)),
    set: [...names.added, ...names.set].filter(({ name }) => isThere(name)),
  };
}

/** Lines that moves bring in, where these go from the first line to the last. */
const broughtBy = (moves: readonly LineMove[], what: LineMove['what']): readonly number[] =>
  moves
    .filter((move) => move.kind === 'insert' && move.what === what)
    .flatMap(({ at, count }) => Array.from({ length: count }, (_, along) => at + along));

/** What is left to do about charts and sizes: charts are drawn last, so that most are what they were. */
function restBack(rest: SheetRest, lines: Fresh, fresh: Fresh, charts: readonly string[]): SheetRest {
  const isThere = (name: string): boolean => charts.includes(name);
  const isLeft = (line: number, of: readonly number[], brought: readonly number[]): boolean =>
    !of.includes(line) || brought.includes(line);
  return {
    ...rest,
    data: { ...rest.data, conditionalFormats: [] },
    usual: {
      rows: rest.usual.rows.filter((row) => isLeft(row, lines.rows, fresh.rows)),
      columns: rest.usual.columns.filter((column) => isLeft(column, lines.columns, fresh.columns)),
    },
    redrawn: rest.redrawn.filter(({ name }) => isThere(name)),
    added: [...rest.redrawn, ...rest.added].filter(({ name }) => !isThere(name)),
    dropped: rest.dropped.filter(isThere),
  };
}

/**
 * Of a change back what is to be done once the request of the change failed after some of its moves of lines; rules for
 * looks are another matter.
 */
export function unfinishedBack(back: Change, { moves: done, names, charts }: Remains): Change {
  let left = done;
  const patches = back.patches.map((patch): SheetPatch => {
    const count = Math.min(left, patch.moves.length);
    left -= count;
    // What was done last is taken back first.
    const moves = patch.moves.slice(patch.moves.length - count);
    const fresh = { rows: broughtBy(moves, 'rows'), columns: broughtBy(moves, 'columns') };
    const rest = restBack(patch.rest, patch.fresh, fresh, charts.get(patch.id) ?? []);
    return { ...patch, moves, fresh, formats: [], rest };
  });
  return { ...back, patches, names: namesBack(back.names, lower(names.map(({ name }) => name))) };
}
