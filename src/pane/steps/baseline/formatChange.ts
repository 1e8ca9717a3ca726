import { NumberFormatter } from '@internationalized/number';
import { byNumber } from '../../entry/byNumber.js';
import { entryFacts, type EntryKind } from '../../entry/entryKind.js';
import { formatDuration } from '../../entry/formatDuration.js';
import { formatPercent } from '../../entry/formatPercent.js';
import type { EntrySetting } from '../../entry/setting.js';
import { shifted } from '../../entry/shifted.js';
import type { PaneWords } from '../../words.js';

/** As many digits as a change is worth. */
const DIGITS = 2;
const TWO_DIGITS = { maximumSignificantDigits: DIGITS } as const;
const MINUS = '\u2212';

/** The size of a change in parts of what was before: `18 %`. */
export const formatRelative = (part: number, { locale }: EntrySetting): string =>
  formatPercent(Math.abs(part), locale, TWO_DIGITS);

/** A change in its own unit, without its sign: `1:08`, `7 pts`; shares move in points. */
export function formatSize(
  change: number,
  kind: EntryKind,
  { locale }: EntrySetting,
  { entry }: PaneWords,
): string {
  const size = Math.abs(change);
  const { form } = entryFacts(kind);
  if (form === 'duration') return formatDuration(size, kind, locale);
  const number = (value: number): string => new NumberFormatter(locale, TWO_DIGITS).format(value);
  const points = (value: number): string =>
    byNumber(entry.short.points, Number(value.toPrecision(DIGITS)), number(value), locale);
  if (form === 'percent') return points(shifted(size, 2));
  return kind === 'points' ? points(size) : number(size);
}

/** The same with its sign: `−1:31`. */
export const formatSigned = (change: number, ...how: [EntryKind, EntrySetting, PaneWords]): string =>
  (change < 0 ? MINUS : '') + formatSize(change, ...how);
