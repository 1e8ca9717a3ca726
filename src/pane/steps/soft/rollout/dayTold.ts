import { formatDay } from '../../../fields/formatDay.js';

/** A date in the reader's way; '' of none. */
export const dayTold = (day: string | null, locale: string): string =>
  day === null ? '' : formatDay(day, locale);
