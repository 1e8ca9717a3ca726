import { NumberFormatter, type NumberFormatOptions } from '@internationalized/number';
import { fill } from '../../i18n/fill.js';
import { paneEntryEn, type PaneEntryWords } from '../../i18n/paneEntry.en.js';
import { byNumber } from './byNumber.js';
import { entryFacts, type EntryKind } from './entryKind.js';
import { roundedResult, SHORT_FROM, THREE_DIGITS } from './roundedResult.js';
import type { EntrySetting } from './setting.js';
import { shifted } from './shifted.js';

type Words = PaneEntryWords['spoken'];

const UNITS = { hours: 'hour', weeks: 'week', months: 'month', years: 'year' } as const;
const hasUnit = (kind: EntryKind): kind is keyof typeof UNITS => kind in UNITS;

const ofUnit = (number: number, unit: string, locale: string): string =>
  new NumberFormatter(locale, { ...THREE_DIGITS, style: 'unit', unit, unitDisplay: 'long' }).format(number);

/** `6 minutes, 10 seconds`; parts that are 0 are left unsaid. */
function durationText(seconds: number, locale: string): string {
  const parts = [
    [Math.floor(seconds / 3600), 'hour'],
    [Math.floor(seconds / 60) % 60, 'minute'],
    [seconds % 60, 'second'],
  ] as const;
  const said = parts.filter(([number]) => number > 0);
  const texts = (said.length > 0 ? said : [[0, 'second'] as const]).map(([number, unit]) =>
    new NumberFormatter(locale, { style: 'unit', unit, unitDisplay: 'long' }).format(number),
  );
  return new Intl.ListFormat(locale, { type: 'unit', style: 'long' }).format(texts);
}

function amountText(size: number, kind: EntryKind, { locale, currency }: EntrySetting, words: Words): string {
  const compact: NumberFormatOptions =
    size < SHORT_FROM ? THREE_DIGITS : { ...THREE_DIGITS, notation: 'compact', compactDisplay: 'long' };
  if (kind === 'money') {
    const money = { ...compact, style: 'currency', currency, currencyDisplay: 'name' } as const;
    return new NumberFormatter(locale, money).format(size);
  }
  const number = new NumberFormatter(locale, compact).format(size);
  if (kind !== 'points') return number;
  return byNumber(words.points, size, number, locale);
}

function sizeText(size: number, kind: EntryKind, setting: EntrySetting, words: Words): string {
  const { locale } = setting;
  const { form } = entryFacts(kind);
  if (form === 'duration') return durationText(size, locale);
  if (form === 'percent') return ofUnit(shifted(size, 2), 'percent', locale);
  return hasUnit(kind) ? ofUnit(size, UNITS[kind], locale) : amountText(size, kind, setting, words);
}

/** A result as an announcement says it, to three digits: `212 thousand euros`, `141 percent`, `6.7 months`. */
export function formatSpoken(
  value: number,
  kind: EntryKind,
  setting: EntrySetting,
  words: Words = paneEntryEn.spoken,
): string {
  const rounded = roundedResult(value, kind);
  const amount = sizeText(Math.abs(rounded), kind, setting, words);
  return rounded < 0 ? fill(words.minus, { amount }) : amount;
}
