import fc from '../support/fastCheck.js';

/** A number of few digits, as people type them. */
export const decimal = (from: number, to: number, digits = 2) =>
  fc
    .integer({ min: Math.ceil(from * 10 ** digits), max: Math.floor(to * 10 ** digits) })
    .map((scaled) => scaled / 10 ** digits);

/** `likely` most of the time, otherwise one of `rare`. */
export const mostly = <T>(likely: fc.Arbitrary<T>, ...rare: readonly T[]) =>
  fc.oneof({ weight: 9, arbitrary: likely }, { weight: 1, arbitrary: fc.constantFrom(...rare) });

/** Between the bounds, now and then on one of them. */
export const share = mostly(decimal(0.01, 0.99), 0, 1);

/** `value` with the given probability (in percent), otherwise null. */
export const perhaps = <T>(value: fc.Arbitrary<T>, percent: number): fc.Arbitrary<T | null> =>
  fc.oneof({ weight: percent, arbitrary: value }, { weight: 100 - percent, arbitrary: fc.constant(null) });

const PLAIN = /^[\t\n\r\u0020-\ufffd]*$/;
const HALF_PAIR = /\p{Surrogate}/u;

/** What people type, and what spreadsheets and XML stumble over. */
export const text = fc.oneof(
  { weight: 3, arbitrary: fc.constant('') },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      'Help centre',
      '=1+1',
      '+49 30',
      '@sum',
      '<b>&amp;',
      '服务',
      'Ügyfél “x”',
      '😀',
    ),
  },
  {
    weight: 1,
    arbitrary: fc
      .string({ unit: 'grapheme', maxLength: 30 })
      .filter((typed) => PLAIN.test(typed) && !HALF_PAIR.test(typed)),
  },
);

const DAY = 86_400_000;
const FIRST_DAY = Date.UTC(2024, 0, 1);
const isoDay = (days: number) => new Date(FIRST_DAY + days * DAY).toISOString().slice(0, 10);

export const day = fc.integer({ min: 0, max: 1500 }).map(isoDay);

/** Four days in order, each at least `gap` days after the one before. */
export const fourDays = (gap: number) =>
  fc.tuple(...[1, 2, 3, 4].map(() => fc.integer({ min: gap, max: 200 }))).map((steps) => {
    let total = 0;
    return steps.map((step) => isoDay((total += step))) as [string, string, string, string];
  });
