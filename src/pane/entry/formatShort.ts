import { NumberFormatter } from '@internationalized/number';
import { fill } from '../../i18n/fill.js';
import { paneEntryEn, type PaneEntryWords } from '../../i18n/paneEntry.en.js';
import { byNumber } from './byNumber.js';
import { entryFacts, type EntryKind } from './entryKind.js';
import { formatDuration } from './formatDuration.js';
import { formatPercent } from './formatPercent.js';
import { roundedResult, SHORT_FROM, THREE_DIGITS } from './roundedResult.js';
import type { EntrySetting } from './setting.js';
import { shifted } from './shifted.js';

type Words = PaneEntryWords['short'];

const MINUS = '\u2212';

/** `4,570` in full, `212 k` from ten thousand on. */
function amountText(size: number, locale: string, { magnitudes }: Words): string {
  const format = new NumberFormatter(locale, THREE_DIGITS);
  if (size < SHORT_FROM) return format.format(size);
  const fitting = magnitudes.filter(({ exponent }) => size >= 10 ** exponent).at(-1);
  if (fitting === undefined) return format.format(size);
  return fill(fitting.text, { number: format.format(shifted(size, -fitting.exponent)) });
}

const WITH_UNIT = ['hours', 'weeks', 'months', 'years'] as const satisfies readonly EntryKind[];
type WithUnit = (typeof WITH_UNIT)[number];
const hasUnit = (kind: EntryKind): kind is WithUnit => (WITH_UNIT as readonly EntryKind[]).includes(kind);

function sizeText(size: number, kind: EntryKind, locale: string, words: Words): string {
  const { form } = entryFacts(kind);
  if (form === 'duration') return formatDuration(size, kind, locale);
  if (form === 'percent') return formatPercent(size, locale, THREE_DIGITS);
  const number = amountText(size, locale, words);
  if (kind === 'points') return byNumber(words.points, size, number, locale);
  return hasUnit(kind) ? fill(words[kind], { number }) : number;
}

/**
 * A result in the few letters of the live strip, to three digits: `212 k`, `141 %`, `6.7 mo`, with a true minus. Money
 * goes without its currency, which the strip shows once.
 */
export function formatShort(
  value: number,
  kind: EntryKind,
  { locale }: EntrySetting,
  words: Words = paneEntryEn.short,
): string {
  const rounded = roundedResult(value, kind);
  return (rounded < 0 ? MINUS : '') + sizeText(Math.abs(rounded), kind, locale, words);
}
