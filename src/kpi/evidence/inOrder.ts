import type { ThreePoints } from '../../stats/types.js';
import { wrongOrder } from '../errors.js';

/** An estimate with low ≤ likely ≤ high; in a list of them, the message names the row. */
export function inOrder(low: number, likely: number, high: number, row?: number): ThreePoints {
  const at = row === undefined ? '' : `[${row}]`;
  if (low > likely) throw wrongOrder(`low${at}`, `likely${at}`, low, likely);
  if (likely > high) throw wrongOrder(`likely${at}`, `high${at}`, likely, high);
  return { low, likely, high };
}
