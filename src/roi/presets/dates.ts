const MONTHS_A_YEAR = 12;
const two = (number: number) => String(number).padStart(2, '0');

/** The month `months` after `month` (2026-01), both as 2026-01. */
export function monthAfter(month: string, months: number): string {
  const [year = 0, ofYear = 1] = month.split('-').map(Number);
  const count = year * MONTHS_A_YEAR + ofYear - 1 + months;
  return `${Math.floor(count / MONTHS_A_YEAR)}-${two((count % MONTHS_A_YEAR) + 1)}`;
}

export const firstDay = (month: string) => `${month}-01`;

/** The last day of a month: the day before the next one begins. */
export const lastDay = (month: string) =>
  new Date(Date.parse(`${firstDay(monthAfter(month, 1))}T00:00:00Z`) - 1).toISOString().slice(0, 10);

/** A period of whole months, counted from `month`: −6 to −1 is the half year before it. */
export const monthsFrom = (month: string, from: number, to: number) => ({
  from: firstDay(monthAfter(month, from)),
  to: lastDay(monthAfter(month, to)),
});
