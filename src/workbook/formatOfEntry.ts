import type { Entry } from '../roi/model/book.js';
import type { Format } from './formats.js';
import { formatOf, PRICES } from './units.js';

/** How an input is shown; money of one contact or hour needs its parts. */
export function formatOfEntry({ cell, unit }: Entry): Format {
  const isPrice = PRICES.some((id) => cell.id.startsWith(`metrics.${id}.`)) || cell.id.endsWith('.rate');
  return isPrice ? 'price' : formatOf(unit);
}
