import type { Value } from './found.js';
import { readPlaces, type Content, type Now } from './places/readPlaces.js';
import { keepFormats } from './places/keepFormats.js';
import type { Change } from './planned.js';
import type { Line } from './requests/line.js';
import { difference, type Difference } from './sameResult.js';
import { pause } from '../../job/pause.js';

/** What was written, and what its cells showed before. */
export type Written = Pick<Change, 'place' | 'wanted' | 'shown'>;

/** How what was written turned out. */
export interface Compared<W extends Written> {
  /** What reads otherwise than before, and how. */
  readonly wrong: ReadonlyMap<W, Difference>;
  /** What the places of the others hold now, as Excel writes it. */
  readonly right: ReadonlyMap<W, Content>;
}

/** Milliseconds to wait for results that are still being calculated. */
const WAITS = [0, 100, 300, 600];

/** Of what was read around a single native formula, the cell with the formula. */
function contentOf({ place, wanted }: Written, { content }: Now): Content {
  const isOne = place.kind === 'cells' && (wanted as readonly (readonly Value[])[]).flat().length === 1;
  return isOne ? [[(content as readonly (readonly Value[])[])[0]?.[0] ?? '']] : content;
}

/**
 * Compares results with what they were before, and asks for the number formats of those that are the same; those that are
 * calculated late are waited for.
 */
export async function compared<W extends Written>(line: Line, changes: readonly W[]): Promise<Compared<W>> {
  const wrong = new Map<W, Difference>();
  const right = new Map<W, Content>();
  let asked = changes;
  for (const wait of WAITS) {
    if (asked.length === 0) break;
    if (wait > 0) await pause(wait);
    line.context.workbook.application.calculate('Recalculate');
    const read = await readPlaces(
      line,
      asked.map(({ place, shown }) => shown?.place ?? place),
    );
    asked.forEach((change, at) => {
      const now = read[at];
      const found = change.shown && difference(change.shown.values, now?.values ?? []);
      if (found) wrong.set(change, found);
      else {
        wrong.delete(change);
        if (now) {
          right.set(change, contentOf(change, now));
          keepFormats(line, change, now);
        }
      }
    });
    asked = [...wrong.keys()];
  }
  return { wrong, right };
}
