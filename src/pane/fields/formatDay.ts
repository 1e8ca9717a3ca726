import { remembered } from '../entry/remembered.js';

const formatOf = remembered(
  (locale: string) =>
    new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' }),
);

/** `2026-03-12` as it is read: 12 Mar 2026. */
export const formatDay = (day: string, locale: string): string => formatOf(locale).format(new Date(day));
