const DAY = 86_400_000;
/** Excel's day 0, as files and formulas count since 1 March 1900. */
const DAY_ZERO = Date.UTC(1899, 11, 30);

/** A date as the number of days that a cell holds. */
export function serialDate(date: Date): number {
  return Math.round(((date.getTime() - DAY_ZERO) / DAY) * 1e9) / 1e9;
}
