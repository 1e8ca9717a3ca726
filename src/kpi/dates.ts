import { errorIn, isBlank } from './cells.js';
import { CellError, atLeast, wrongKind } from './errors.js';

const DAY = 86_400_000;
/** Excel's day 25,569 is 1 January 1970, where JavaScript's time begins. */
const EPOCH = 25_569;
const ISO =
  /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(\.\d+)?)?)?(?:Z|([+-])(\d{2}):?(\d{2}))?$/;

export const SECONDS_PER_DAY = 86_400;
/** Mean length of a month of the Gregorian calendar. */
export const DAYS_PER_MONTH = 365.2425 / 12;

/** ISO 8601 text as an Excel serial number, or undefined when it names no day of the calendar. */
export function serialFromIso(text: string): number | undefined {
  const match = ISO.exec(text.trim());
  if (!match) return undefined;
  const part = (at: number) => Number(match[at] ?? 0);
  const [year, month, day] = [part(1), part(2), part(3)];
  const [hour, minute, second] = [part(4), part(5), part(6)];
  const midnight = Date.UTC(year, month - 1, day);
  const back = new Date(midnight);
  const onCalendar = back.getUTCMonth() === month - 1 && back.getUTCDate() === day;
  if (!onCalendar || hour > 24 || minute > 59 || second > 60) return undefined;
  const time = (hour * 60 + minute) * 60 + second + part(7);
  const offset = match[8] ? (match[8] === '-' ? 1 : -1) * (part(9) * 60 + part(10)) * 60 : 0;
  return midnight / DAY + EPOCH + (time + offset) / SECONDS_PER_DAY;
}

/**
 * A cell as an Excel serial number; undefined for a blank. 0 is a blank too: it is no date anybody means,
 * and desktop Excel sends blanks as 0.
 */
export function serialOf(argument: string, cell: unknown): number | undefined {
  const error = errorIn(cell);
  if (error !== undefined) throw new CellError(error);
  if (isBlank(cell) || cell === 0) return undefined;
  if (typeof cell === 'number') {
    if (!Number.isFinite(cell)) throw wrongKind(argument, 'date', cell);
    if (cell < 0) throw atLeast(argument, 0, cell);
    return cell;
  }
  const serial = typeof cell === 'string' ? serialFromIso(cell) : undefined;
  if (serial === undefined) throw wrongKind(argument, 'date', cell);
  return serial;
}

/**
 * A row of headings in a reference to whole columns: text in both cells that is no date. A date beside
 * text that is none is a slip, and serialOf refuses it.
 */
export function isHeading(first: unknown, second: unknown): boolean {
  const isWord = (cell: unknown) =>
    typeof cell === 'string' && cell.trim() !== '' && serialFromIso(cell) === undefined;
  return typeof first === 'string' && isWord(first) && isWord(second);
}
