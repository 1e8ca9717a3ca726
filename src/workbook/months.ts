const MONTHS_A_YEAR = 12;
const DAY = 86_400_000;
/** Excel's day 0 for dates since March 1900. */
const DAY_ZERO = Date.UTC(1899, 11, 30);

const partsOf = (month: string): readonly [year: number, month: number] => [
  Number(month.slice(0, 4)),
  Number(month.slice(5, 7)),
];

/** The day as Excel counts it: 2026-01-31. */
export const dayNumber = (date: string): number => (Date.parse(`${date}T00:00:00Z`) - DAY_ZERO) / DAY;

/** The first day of the month that is `later` months after another one, as Excel counts days. */
export function monthNumber(first: string, later: number): number {
  const [year, month] = partsOf(first);
  return (Date.UTC(year, month - 1 + later, 1) - DAY_ZERO) / DAY;
}

/** The last of `count` months: '2028-12' of '2026-01' and 36. */
export function lastMonth(first: string, count: number): string {
  const [year, month] = partsOf(first);
  const at = month - 1 + count - 1;
  const name = String((at % MONTHS_A_YEAR) + 1).padStart(2, '0');
  return `${year + Math.floor(at / MONTHS_A_YEAR)}-${name}`;
}

/** Whole months from the beginning of a month to a day: 3 from '2026-01' to '2026-04-01'. */
export function monthsBetween(first: string, date: string): number {
  const [year, month] = partsOf(first);
  const [laterYear, later] = partsOf(date);
  return MONTHS_A_YEAR * (laterYear - year) + later - month;
}
