import { amountParts } from './amountParts.js';
import { currencyOf, isCurrency } from './currencyOf.js';
import { decimalsOf } from './decimalsOf.js';
import { entryFacts, type EntryKind } from './entryKind.js';
import { magnitudeOf } from './magnitudeOf.js';
import { readings, type Reading } from './readings.js';
import type { EntrySetting } from './setting.js';
import { shifted } from './shifted.js';
import { unitWords } from './unitWords.js';
import { wordKey } from './wordKey.js';

/** What stands around a number, once understood. */
interface Surroundings {
  readonly percent?: true;
  readonly unit?: true;
  readonly magnitude?: number;
  readonly currency?: { readonly code: string; readonly found: string };
}

export interface Amount extends Surroundings {
  /** One, or two of which the first is larger; percentages still of 100. */
  readonly values: readonly [number, ...number[]];
}

const TIME_UNITS = { hours: 'hour', weeks: 'week', months: 'month', years: 'year' } as const;
const isTimeUnit = (kind: EntryKind): kind is keyof typeof TIME_UNITS => kind in TIME_UNITS;

/** The case's own currency goes before `k`, the kinas of others after it. */
function meaningOf(word: string, kind: EntryKind, setting: EntrySetting): Surroundings | undefined {
  const { form, thousands } = entryFacts(kind);
  if (form === 'percent') return word === '%' ? { percent: true } : undefined;
  if (isTimeUnit(kind) && unitWords(TIME_UNITS[kind], setting.locale).includes(wordKey(word))) {
    return { unit: true };
  }
  if (kind === 'money' && isCurrency(word, setting)) {
    return { currency: { code: setting.currency, found: word } };
  }
  const magnitude = thousands ? magnitudeOf(word, setting.locale) : undefined;
  if (magnitude !== undefined) return { magnitude };
  const code = kind === 'money' ? currencyOf(word, setting.locale) : undefined;
  return code === undefined ? undefined : { currency: { code, found: word } };
}

/** `k€`, `Mio. EUR` and `million euros` are two words in one. */
function meaningsOf(
  word: string,
  kind: EntryKind,
  setting: EntrySetting,
): readonly Surroundings[] | undefined {
  const whole = meaningOf(word, kind, setting);
  if (whole !== undefined) return [whole];
  for (let cut = 1; cut < word.length; cut += 1) {
    const first = meaningOf(word.slice(0, cut).trim(), kind, setting);
    const second = meaningOf(word.slice(cut).trim(), kind, setting);
    if (first !== undefined && second !== undefined) return [first, second];
  }
  return undefined;
}

/** No word may go unexplained, and none be said twice. */
function surroundingsOf(
  words: readonly string[],
  kind: EntryKind,
  setting: EntrySetting,
): Surroundings | undefined {
  const all = words.map((word) => meaningsOf(word, kind, setting));
  if (all.includes(undefined)) return undefined;
  const meanings = all.flatMap((some) => some ?? []);
  const together = meanings.reduce((before, meaning) => ({ ...before, ...meaning }), {});
  return Object.keys(together).length === meanings.length ? together : undefined;
}

/** A sum of money has no more decimals than its currency, so pasted `¥1,200` is no 1.2 anywhere. */
function payable(all: readonly Reading[], code: string | undefined): readonly Reading[] {
  if (code === undefined) return all;
  const possible = all.filter(({ decimals }) => decimals <= decimalsOf(code));
  return possible.length === 0 ? all : possible;
}

/** A number with its currency, percent sign, unit or magnitude; undefined where the text is anything else. */
export function readAmount(
  text: string,
  kind: EntryKind,
  setting: EntrySetting,
  pasted: boolean,
): Amount | undefined {
  const parts = amountParts(text);
  if (parts === undefined) return undefined;
  const around = surroundingsOf(parts.words, kind, setting);
  if (around === undefined) return undefined;
  const { thousands } = entryFacts(kind);
  const all = readings(parts.body, { locale: setting.locale, pasted, thousands });
  const sign = parts.negative ? -1 : 1;
  const [first, ...others] = payable(all, around.currency?.code).map(
    ({ value }) => sign * shifted(value, parts.exponent + (around.magnitude ?? 0)) + 0,
  );
  return first === undefined ? undefined : { ...around, values: [first, ...others] };
}
