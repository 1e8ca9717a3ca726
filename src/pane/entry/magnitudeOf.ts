import { NumberFormatter } from '@internationalized/number';
import { remembered } from './remembered.js';
import { wordKey } from './wordKey.js';

const EXPONENTS = [3, 4, 5, 6, 7, 8, 9];
/** Understood everywhere. */
const EVERYWHERE: Readonly<Partial<Record<string, number>>> = { k: 3, K: 3, M: 6 };

/** What the locale writes for 10^exponent beside its digits, with the power of ten that is left for the word. */
function wordsFor(exponent: number, locale: string): readonly (readonly [string, number])[] {
  return (['short', 'long'] as const).flatMap((compactDisplay) => {
    const format = new NumberFormatter(locale, { notation: 'compact', compactDisplay });
    const parts = format.formatToParts(10 ** exponent);
    const word = parts.find(({ type }) => type === 'compact')?.value;
    const digits = parts.filter(({ type }) => type === 'integer').map(({ value }) => value);
    return word === undefined ? [] : [[wordKey(word), exponent - (digits.join('').length - 1)] as const];
  });
}

const wordsOf = remembered(
  (locale: string) => new Map(EXPONENTS.flatMap((exponent) => wordsFor(exponent, locale))),
);

/** The power of ten that a word after a number stands for: `k`, `M`, the locale's own `Mio.`, `tys.`, `万`. */
export const magnitudeOf = (word: string, locale: string): number | undefined =>
  EVERYWHERE[word] ?? wordsOf(locale).get(wordKey(word));
