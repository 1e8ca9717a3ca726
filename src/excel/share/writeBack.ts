import { compared, type Written } from './compared.js';
import type { Put } from './places/putPlaces.js';
import type { Now } from './places/readPlaces.js';
import { writePlaces } from './places/writePlaces.js';
import type { Line } from './requests/line.js';
import type { Difference } from './sameResult.js';
import { standing } from './standing.js';

/** What is put back, and what stands in its place until then. */
export interface Returning {
  readonly put: Put;
  readonly now: Now;
}

/** What became of what was put back. */
export interface Returned<R extends Returning> {
  readonly refused: ReadonlySet<R>;
  /** What gave another result than what stood there, which was written once more. */
  readonly wrong: ReadonlyMap<R, Difference>;
}

function shownIn({ place, values = [], numberFormats = [] }: Now): Written['shown'] {
  return place.kind === 'cells' ? { place, values, numberFormats } : undefined;
}

/**
 * Puts originals back. Their formulas are as they were written down, while what took their place followed cells that moved:
 * where results must be the same and are not, what stood there comes back.
 */
export async function writeBack<R extends Returning>(
  line: Line,
  backs: readonly R[],
  mustBeSame: boolean,
): Promise<Returned<R>> {
  const byPut = new Map(backs.map((one) => [{ place: one.now.place, content: one.put.content }, one]));
  const refused = new Set([...(await writePlaces(line, [...byPut.keys()]))].map((put) => byPut.get(put)!));
  if (!mustBeSame) return { refused, wrong: new Map() };
  const written = backs
    .filter((one) => !refused.has(one))
    .map((one) => ({ one, place: one.now.place, wanted: one.put.content, shown: shownIn(one.now) }));
  const { wrong } = await compared(line, written);
  await writePlaces(
    line,
    [...wrong.keys()].map(({ one: { now } }) => ({ place: now.place, content: standing(now) })),
  );
  return { refused, wrong: new Map([...wrong].map(([{ one }, difference]) => [one, difference])) };
}
