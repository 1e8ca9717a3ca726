/** Columns of the Summary: A to E say it in numbers, F keeps apart, G to L draw it. */
export const COLUMN = {
  label: 1,
  unit: 2,
  hard: 3,
  total: 4,
  from: 5,
  side: 7,
  before: 10,
  after: 11,
  last: 12,
} as const;
export const WIDTHS = [32, 8, 14, 14, 18, 2, 11, 11, 11, 11, 11, 11] as const;

/** Rows of the Summary; everything has its place, so that one page holds it. */
export const ROW = {
  title: 1,
  what: 2,
  scenario: 3,
  verdict: 4,
  perUnit: 5,
  restsOn: 6,
  head: 8,
  firstNumber: 9,
  lastNumber: 18,
  rounded: 19,
  waterfall: 21,
  soft: 27,
  softHead: 28,
  firstSoft: 29,
  lastSoft: 32,
  lookAt: 33,
  firstLookAt: 34,
  waterfallEnd: 36,
  key: 38,
  links: 39,
  prepared: 40,
} as const;

const SPACER = 6;
const BAND = 18;

/** In points; the others are as high as a line of text. */
export const HEIGHTS: Readonly<Record<number, number>> = {
  [ROW.title]: 26,
  [ROW.verdict]: 36,
  7: SPACER,
  [ROW.head]: BAND,
  ...Object.fromEntries(
    Array.from({ length: ROW.lastNumber - ROW.head }, (_, at) => [ROW.firstNumber + at, BAND]),
  ),
  20: SPACER,
  [ROW.soft]: BAND,
  [ROW.lookAt]: BAND,
};
