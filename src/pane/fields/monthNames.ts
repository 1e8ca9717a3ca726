import { remembered } from '../entry/remembered.js';

const MONTHS_A_YEAR = 12;

/** The names of the months, from January on. */
export const monthNames = remembered((locale: string): readonly string[] => {
  const format = new Intl.DateTimeFormat(locale, { month: 'long', timeZone: 'UTC' });
  return Array.from({ length: MONTHS_A_YEAR }, (_, at) => format.format(new Date(Date.UTC(2000, at, 1))));
});
