import { entryFacts, type EntryKind } from '../../entry/entryKind.js';
import type { EntryBounds } from '../useEntry.js';

const SECONDS_A_MINUTE = 60;
const SECONDS_A_DAY = 86_400;
const PERCENT = 100;

/**
 * Below a second no contact is over, so such a number is a time as Excel counts it, in parts of a day; few seconds may
 * as well be minutes or days.
 */
function timesOf(value: number): readonly number[] {
  const asDays = value * SECONDS_A_DAY;
  if (value <= 0) return [value];
  if (value < 1) return [asDays];
  return value < SECONDS_A_MINUTE ? [value, value * SECONDS_A_MINUTE, asDays] : [value];
}

/** 0.68 in a cell is 68 % as Excel shows it; 68 can only be percent. */
const sharesOf = (value: number): readonly number[] =>
  Math.abs(value) > 1 ? [value / PERCENT, value] : [value];

/** What a number of the sheet may mean in a field, within the field's bounds: none, one or several. */
export function cellReadings(value: number, kind: EntryKind, { from, to }: EntryBounds): readonly number[] {
  const { form } = entryFacts(kind);
  const all = form === 'duration' ? timesOf(value) : form === 'percent' ? sharesOf(value) : [value];
  return all.filter((one) => one >= (from ?? -Infinity) && one <= (to ?? Infinity));
}
