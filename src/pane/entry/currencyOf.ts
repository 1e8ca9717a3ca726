import { remembered } from './remembered.js';
import type { EntrySetting } from './setting.js';
import { wordKey } from './wordKey.js';

/** What people write beside the signs, codes and names that Intl has. */
const ALSO: Readonly<Partial<Record<string, readonly string[]>>> = {
  CHF: ['Fr.', 'SFr.'],
  CNY: ['元', 'RMB'],
  INR: ['Rs.', 'Re.'],
  JPY: ['円'],
};
/** A sign of which nothing else is known; ISO 4217 keeps this code for it. */
const UNKNOWN = 'XXX';

const DISPLAYS = ['narrowSymbol', 'name', 'symbol'] as const;
type Display = (typeof DISPLAYS)[number];
/** English as the world writes it: US$, JP¥. */
const WORLD = 'en-001';
/** Singular and plural. */
const SEVERAL = [1, 5];

/** Without the cache of `NumberFormatter`, which would keep a thousand formats for one question. */
function writings(currency: string, locale: string, currencyDisplay: Display): string[] {
  const format = new Intl.NumberFormat(locale, { style: 'currency', currency, currencyDisplay });
  return (currencyDisplay === 'name' ? SEVERAL : [1])
    .flatMap((number) => format.formatToParts(number))
    .filter(({ type }) => type === 'currency')
    .map(({ value }) => wordKey(value));
}

const otherWritings = (currency: string): string[] => [currency, ...(ALSO[currency] ?? [])].map(wordKey);

/** Every known writing; where several currencies share one, the sign proper goes before the short form. */
const everyWriting = remembered((locale: string): ReadonlyMap<string, string> => {
  const codes = Intl.supportedValuesOf('currency');
  const listed = (writingsOf: (code: string) => readonly string[]) =>
    codes.flatMap((code) => writingsOf(code).map((writing) => [writing, code] as const));
  return new Map([
    ...DISPLAYS.flatMap((display) =>
      [WORLD, locale].flatMap((language) => listed((code) => writings(code, language, display))),
    ),
    ...listed(otherWritings),
  ]);
});

const writingsOfOne = remembered((currency: string, locale: string): readonly string[] => [
  ...[WORLD, 'en', locale].flatMap((language) =>
    DISPLAYS.flatMap((display) => writings(currency, language, display)),
  ),
  ...otherWritings(currency),
]);

/** The currency (ISO 4217) that a sign, code or name means; undefined if none. */
export function currencyOf(word: string, locale: string): string | undefined {
  const key = wordKey(word);
  return everyWriting(locale).get(key) ?? (/^\p{Sc}$/u.test(key) ? UNKNOWN : undefined);
}

/** Whether a sign, code or name can mean the case's currency: `¥` means yuan where these are asked for. */
export const isCurrency = (word: string, { locale, currency }: EntrySetting): boolean =>
  writingsOfOne(currency, locale).includes(wordKey(word));
