import type { ThreePoints } from '../../stats/types.js';
import { cellAt, isBlank, pairedSize, totalsOf } from '../cells.js';
import type { Range } from '../define.js';
import { wrongKind } from '../errors.js';
import { inOrder } from './inOrder.js';

/**
 * The estimates of three ranges, row by row. Rows without a number are skipped, and so are rows of zeros, which is
 * how desktop Excel sends blank rows; a blank beside a number is 0, on every Excel alike.
 */
export function estimatesOf(low: Range, likely: Range, high: Range): ThreePoints[] {
  // An error cell comes before any other complaint.
  for (const range of [low, likely, high]) totalsOf(range);
  const size = pairedSize(low, likely);
  pairedSize(low, high);
  const estimates: ThreePoints[] = [];
  for (let position = 0; position < size; position += 1) {
    const first = cellAt(low, position);
    const second = cellAt(likely, position);
    const third = cellAt(high, position);
    if (isNothing(first) && isNothing(second) && isNothing(third)) continue;
    estimates.push(inOrder(amount(low, first), amount(likely, second), amount(high, third), position + 1));
  }
  return estimates;
}

function isNothing(cell: unknown): boolean {
  return cell === 0 || typeof cell !== 'number';
}

function amount(range: Range, cell: unknown): number {
  if (typeof cell === 'number') return cell;
  if (isBlank(cell)) return 0;
  throw wrongKind(range.name, 'number', cell);
}
