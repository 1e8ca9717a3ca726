import type { Because, Value, Why } from './found.js';
import { readPlaces, type Content, type Now } from './places/readPlaces.js';
import { keepFormats } from './places/keepFormats.js';
import type { Change } from './planned.js';
import type { Line } from './requests/line.js';
import { difference } from './sameResult.js';

/** How replacements turned out. */
export interface Compared {
  /** What reads otherwise than before, and how. */
  readonly wrong: ReadonlyMap<Change, Why>;
  /** What the places of the others hold now, as Excel writes it. */
  readonly right: ReadonlyMap<Change, Content>;
}

/** Milliseconds to wait for results that are still being calculated. */
const WAITS = [0, 100, 300, 600];

const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });

/** Of what was read around a single native formula, the cell with the formula. */
function contentOf({ place, wanted }: Change, { content }: Now): Content {
  const isOne = place.kind === 'cells' && (wanted as readonly (readonly Value[])[]).flat().length === 1;
  return isOne ? [[(content as readonly (readonly Value[])[])[0]?.[0] ?? '']] : content;
}

/**
 * Compares results with what they were before, and asks for the number formats of those that are the same; those that are
 * calculated late are waited for.
 */
export async function compared(line: Line, changes: readonly Change[], because: Because): Promise<Compared> {
  const wrong = new Map<Change, Why>();
  const right = new Map<Change, Content>();
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
      if (found) {
        const { before, after } = found;
        wrong.set(change, because('differs', { before: String(before), after: String(after) }));
      } else {
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
