import type { Entry } from '../roi/model/book.js';
import type { Format } from './formats.js';
import { formatOf, PRICES, SMALL_SHARES } from './units.js';

/** How an input is shown; money of one contact or hour needs its parts, and so does a small share. */
export function formatOfEntry({ cell, unit }: Entry): Format {
  if (unit === 'share' && SMALL_SHARES.some((id) => cell.id.startsWith(`metrics.${id}.`)))
    return 'smallShare';
  const isPrice = PRICES.some((id) => cell.id.startsWith(`metrics.${id}.`)) || cell.id.endsWith('.rate');
  return isPrice ? 'price' : formatOf(unit);
}
