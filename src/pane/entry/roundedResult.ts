import { entryFacts, type EntryKind } from './entryKind.js';

export const THREE_DIGITS = { maximumSignificantDigits: 3 } as const;

/** Smaller figures are shown in full. */
export const SHORT_FROM = 10_000;

/** Of which a hundredth says nothing. */
const TO_TENTHS: readonly EntryKind[] = ['points', 'hours', 'weeks', 'months', 'years'];

/**
 * A result to the digits it is shown with: three, times to the second. Rounded before anything is decided, so that
 * 9,999.6 counts as the ten thousand it is shown as.
 */
export function roundedResult(value: number, kind: EntryKind): number {
  if (entryFacts(kind).form === 'duration') return Math.round(value);
  const shown = TO_TENTHS.includes(kind) ? Number(value.toFixed(1)) : value;
  return Number(shown.toPrecision(THREE_DIGITS.maximumSignificantDigits));
}
