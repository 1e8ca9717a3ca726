/** Name, date, month or second date, four of middle width, the longest text, a state. */
export const LOG_WIDTHS = [32, 12, 12, 17, 17, 17, 17, 46, 11] as const;
export const LOG_COLUMNS = LOG_WIDTHS.length;
