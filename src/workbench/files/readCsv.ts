import Papa from 'papaparse';
import type { BookCell, BookSheet } from '../book.js';
import { serialDate } from './serialDates.js';

/* A sheet out of the bytes of a CSV file. */

const NUMBER = /^[+-]?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$|^[+-]?\.\d+$/;
const COMMA_NUMBER = /^[+-]?(?:0|[1-9]\d*),\d+$/;
const ISO_DATE = /^(\d{4})-(\d\d)-(\d\d)(?:[T ](\d\d):(\d\d)(?::(\d\d))?)?$/;
const MAX_DIGITS = 15;
const DATE_FORMAT = 'yyyy-mm-dd';
const TIME_FORMAT = 'yyyy-mm-dd hh:mm:ss';

/** By its byte order mark, else UTF-8, else the code page of Western Windows, which takes any byte. */
export function decodeText(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

function dateCell(text: string): BookCell | undefined {
  const match = ISO_DATE.exec(text);
  if (!match) return undefined;
  const [year, month, day, hour = 0, minute = 0, second = 0] = match
    .slice(1)
    .map((part) => Number(part || 0));
  const date = new Date(Date.UTC(year!, month! - 1, day, hour, minute, second));
  if (date.getUTCMonth() !== month! - 1 || date.getUTCDate() !== day || year! < 1900) return undefined;
  return { value: serialDate(date), format: { numberFormat: match[4] ? TIME_FORMAT : DATE_FORMAT } };
}

/** Numbers, dates and TRUE/FALSE become what they say; 007 and digits beyond a cell's precision stay text. */
function cellOf(text: string, decimalComma: boolean): BookCell | undefined {
  const trimmed = text.trim();
  if (trimmed === '') return undefined;
  const digits = trimmed.replace(/\D/g, '').length;
  if (digits <= MAX_DIGITS) {
    if (NUMBER.test(trimmed)) return { value: Number(trimmed) };
    if (decimalComma && COMMA_NUMBER.test(trimmed)) return { value: Number(trimmed.replace(',', '.')) };
  }
  if (/^(?:true|false)$/i.test(trimmed)) return { value: trimmed.toLowerCase() === 'true' };
  return dateCell(trimmed) ?? { value: text };
}

/** A file with semicolons comes from where the decimal sign is a comma. */
export function readCsv(bytes: Uint8Array, name: string): BookSheet {
  const { data, meta } = Papa.parse<string[]>(decodeText(bytes).replace(/^\uFEFF/, ''), {
    skipEmptyLines: 'greedy',
  });
  const decimalComma = meta.delimiter === ';' || meta.delimiter === '\t';
  return {
    name,
    rows: data.map((row) => row.map((text) => cellOf(text, decimalComma))),
    frozen: { rows: 0, columns: 0 },
  };
}
