import { NumberFormatter } from '@internationalized/number';
import { remembered } from './remembered.js';
import { wordKey } from './wordKey.js';

export type TimeUnit = 'second' | 'minute' | 'hour' | 'day' | 'week' | 'month' | 'year';

/** Enough for the plurals of every language. */
const SEVERAL = [1, 2, 5, 1.5];

/** How a unit is written in the locale and in English: `m`, `min`, `minutes`, `perc`. */
export const unitWords = remembered((unit: TimeUnit, locale: string): readonly string[] =>
  [locale, 'en'].flatMap((language) =>
    (['narrow', 'short', 'long'] as const).flatMap((unitDisplay) => {
      const format = new NumberFormatter(language, { style: 'unit', unit, unitDisplay });
      return SEVERAL.flatMap((number) => format.formatToParts(number))
        .filter(({ type }) => type === 'unit')
        .map(({ value }) => wordKey(value));
    }),
  ),
);
