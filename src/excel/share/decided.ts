import type { Because, FoundFormula, Reason, Why } from './found.js';
import { readPlaces } from './places/readPlaces.js';
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
    const { place, becomes, why } = found;
    const leave = (reason: Reason, details = {}) => left.push({ found, why: because(reason, details) });
    const change = now && planned(one, now);
    if (becomes === 'stays' && why) left.push({ found, why });
    else if (!now) leave('gone');
    else if (place.sheet && sheets.isProtected(place.sheet)) leave('protected', { sheet: place.sheet.name });
    else if (change) changes.push(change);
    else leave('changed');
  }
  return { changes, left };
}
