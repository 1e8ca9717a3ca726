import { errorIn, isBlank } from './cells.js';
import { CellError, atLeast, wrongKind } from './errors.js';

const DAY = 86_400_000;
/** Excel's day 25,569 is 1 January 1970, where JavaScript's time begins. */
const EPOCH = 25_569;
/** Excel's calendar begins here. */
const FIRST_YEAR = 1900;
const DATE = 'YYYY-MM-DD'.length;
const TIME = /^(?:[T ](\d{2}):(\d{2})(?::(\d{2})(\.\d+)?)?)?(?:Z|([+-])(\d{2}):?(\d{2}))?$/;

export const SECONDS_PER_DAY = 86_400;
/** Mean length of a month of the Gregorian calendar. */
export const DAYS_PER_MONTH = 365.2425 / 12;

/** The digits of a text from one place to another as a number, NaN where one is none. */
function digits(text: string, from: number, to: number): number {
  let number = 0;
  for (let at = from; at < to; at += 1) {
    const digit = text.charCodeAt(at) - 48;
    if (!(digit >= 0 && digit <= 9)) return NaN;
    number = number * 10 + digit;
  }
  return number;
}

function daysIn(month: number, year: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** Seconds after midnight UTC; undefined when the text names no time of the day. */
function secondsFrom(time: string): number | undefined {
  const match = TIME.exec(time);
  if (!match) return undefined;
  const part = (at: number) => Number(match[at] ?? 0);
  const [hour, minute, second] = [part(1), part(2), part(3)];
  if (hour > 23 || minute > 59 || second > 59) return undefined;
  const offset = (match[5] === '-' ? 1 : -1) * (part(6) * 60 + part(7)) * 60;
  return (hour * 60 + minute) * 60 + second + part(4) + offset;
}

/** ISO 8601 text as an Excel serial number, or undefined when it names no day of Excel's calendar. */
export function serialFromIso(text: string): number | undefined {
  const iso = text.trim();
  const [year, month, day] = [digits(iso, 0, 4), digits(iso, 5, 7), digits(iso, 8, 10)];
  if (!(year >= FIRST_YEAR && month >= 1 && month <= 12 && day >= 1 && day <= daysIn(month, year))) {
    return undefined;
  }
  if (iso[4] !== '-' || iso[7] !== '-') return undefined;
  const seconds = iso.length === DATE ? 0 : secondsFrom(iso.slice(DATE));
  if (seconds === undefined) return undefined;
  return Date.UTC(year, month - 1, day) / DAY + EPOCH + seconds / SECONDS_PER_DAY;
}

/**
 * A cell as an Excel serial number; undefined for a blank. 0 is a blank too: it is no date anybody means,
 * and desktop Excel sends blanks as 0.
 */
export function serialOf(argument: string, cell: unknown): number | undefined {
  if (typeof cell === 'number') {
    if (!Number.isFinite(cell)) throw wrongKind(argument, 'date', cell);
    if (cell < 0) throw atLeast(argument, 0, cell);
    return cell === 0 ? undefined : cell;
  }
  const error = errorIn(cell);
  if (error !== undefined) throw new CellError(error);
  if (isBlank(cell)) return undefined;
  const serial = typeof cell === 'string' ? serialFromIso(cell) : undefined;
  if (serial === undefined) throw wrongKind(argument, 'date', cell);
  return serial;
}

const BEGINS_LIKE_A_DATE = /^\s*\d/;

/**
 * A row of headings in a reference to whole columns: words in both cells. A date beside text that is none is
 * a slip, and serialOf refuses it.
 */
export function isHeading(first: unknown, second: unknown): boolean {
  if (typeof first !== 'string' || typeof second !== 'string') return false;
  const isWord = (text: string) => !BEGINS_LIKE_A_DATE.test(text) && text.trim() !== '';
  return isWord(first) && isWord(second);
}
