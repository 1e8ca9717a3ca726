const MILLISECONDS_A_DAY = 86_400_000;

/** Days of a period, both ends included. */
export const daysIn = (from: string, to: string): number =>
  (Date.parse(to) - Date.parse(from)) / MILLISECONDS_A_DAY + 1;
