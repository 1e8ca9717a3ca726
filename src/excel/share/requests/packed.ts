/**
 * Excel on the web takes and gives 5 MB at once; what is asked around the content comes on top.
 * https://learn.microsoft.com/office/dev/add-ins/concepts/resource-limits-and-performance-optimization#excel-add-ins
 */
const MOST = 3_000_000;

/** Divides things, in their order, into as few lots as weigh no more than Excel takes at once. */
export function packed<T>(
  things: readonly T[],
  weightOf: (thing: T, before: T | undefined) => number,
): readonly (readonly T[])[] {
  const lots: T[][] = [];
  let room = 0;
  for (const [at, thing] of things.entries()) {
    const weight = weightOf(thing, things[at - 1]);
    const lot = lots.at(-1);
    if (lot && weight <= room) lot.push(thing);
    else {
      lots.push([thing]);
      room = MOST;
    }
    room -= weight;
  }
  return lots;
}
