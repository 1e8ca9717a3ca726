import type { Write } from './operator.js';
import { roundTo } from './rounding.js';

/** What Excel shows in 15 digits. */
const DIGITS = 15;

/** A number inside a text, as & puts it there: at most 15 digits, no grouping. Meant for whole numbers. */
const general = (value: number): string => String(Number(value.toPrecision(DIGITS)) + 0);

export const join: Write = (_texts, values) =>
  values.map((value) => (typeof value === 'number' ? general(value) : value)).join('');

/** FIXED writes the number as the reader's language does, with grouped thousands. */
export const fixed: Write = (texts, [value, decimals]) => {
  if (typeof value !== 'number' || typeof decimals !== 'number') return '';
  return texts.fixed(roundTo(value, decimals) + 0, Math.max(0, Math.trunc(decimals)));
};
