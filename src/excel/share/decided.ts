import type { Details } from '../build/problem.js';
import type { Because, FoundFormula, Reason, Why } from './found.js';
import { obstacleIn } from './obstacleIn.js';
import { readPlaces, type Now } from './places/readPlaces.js';
import type { Sheets } from './places/sheets.js';
import { planned, type Change, type Chosen } from './planned.js';
import type { Line } from './requests/line.js';

/** A formula that was left as it was, and why. */
export interface Left {
  readonly found: FoundFormula;
  readonly why: Why;
}

export interface Decided {
  readonly changes: readonly Change[];
  readonly left: readonly Left[];
}

/** What each place holds now; of sheets that are gone, nothing. */
async function readNow(line: Line, chosen: readonly Chosen[], sheets: Sheets) {
  const ids = new Set(sheets.marks.map(({ id }) => id));
  const there = chosen.filter(({ found: { place } }) => !place.sheet || ids.has(place.sheet.id));
  const read = await readPlaces(
    line,
    there.map(({ found }) => found.place),
  );
  const now = new Map(there.map((one, at) => [one, read[at]]));
  return chosen.map((one) => ({ one, now: now.get(one) }));
}

function obstacleNow({ place, values = [], numberFormats = [] }: Now, sheets: Sheets) {
  const { sheet } = place;
  return obstacleIn({
    values: values.flat(),
    numberFormats: numberFormats.flat(),
    sheet: sheet?.name ?? '',
    isProtected: sheet !== undefined && sheets.isProtected(sheet),
  });
}

/** Decides about each formula by what its place holds now. */
export async function decided(
  line: Line,
  chosen: readonly Chosen[],
  sheets: Sheets,
  because: Because,
): Promise<Decided> {
  const changes: Change[] = [];
  const left: Left[] = [];
  for (const { one, now } of await readNow(line, chosen, sheets)) {
    const { found } = one;
    const { becomes, why } = found;
    const leave = (reason: Reason, details?: Details) => left.push({ found, why: because(reason, details) });
    const change = now && planned(one, now);
    const obstacle = now && obstacleNow(now, sheets);
    if (becomes === 'stays' && why) left.push({ found, why });
    else if (!now) leave('gone');
    else if (!change) leave('changed');
    else if (obstacle) leave(...obstacle);
    else changes.push(change);
  }
  return { changes, left };
}
