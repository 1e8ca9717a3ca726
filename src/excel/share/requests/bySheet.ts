import type { SheetMark } from '../../build/state/record.js';

/** Things by the sheet they are on. */
export function bySheet<T extends { readonly sheet: SheetMark }>(
  things: readonly T[],
): readonly { readonly sheet: SheetMark; readonly things: readonly T[] }[] {
  const groups = new Map<string, { readonly sheet: SheetMark; readonly things: T[] }>();
  for (const thing of things) {
    const group = groups.get(thing.sheet.id);
    if (group) group.things.push(thing);
    else groups.set(thing.sheet.id, { sheet: thing.sheet, things: [thing] });
  }
  return [...groups.values()];
}
