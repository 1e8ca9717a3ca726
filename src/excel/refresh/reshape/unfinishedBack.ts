import { lower } from '../../build/lower.js';
import type { Change } from '../changeInPlace.js';
import type { NameChanges } from '../nameChanges.js';
import type { SheetPatch } from '../patch.js';

const NONE: SheetPatch['fresh'] = { rows: [], columns: [] };

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

/**
 * Of a change back what is to be done once the request of the change failed after some of its moves of lines; rules for
 * looks are another matter.
 */
export function unfinishedBack(
  back: Change,
  done: number,
  names: readonly { readonly name: string }[],
): Change {
  let left = done;
  const patches = back.patches.map((patch): SheetPatch => {
    const count = Math.min(left, patch.moves.length);
    left -= count;
    return {
      ...patch,
      // What was done last is taken back first.
      moves: patch.moves.slice(patch.moves.length - count),
      fresh: count > 0 ? patch.fresh : NONE,
      formats: [],
      rest: { ...patch.rest, data: { ...patch.rest.data, conditionalFormats: [] } },
    };
  });
  return { ...back, patches, names: namesBack(back.names, lower(names.map(({ name }) => name))) };
}
