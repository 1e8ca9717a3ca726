import type { Details } from '../../../kpi/errors.js';
import type { Link } from '../../../roi/case/types.js';
import { mean } from '../../../stats/mean.js';
import type { Selected } from '../../port.js';

export type Statistic = Link['statistic'];
export type SelectionProblem = 'oneColumn' | 'oneCell' | 'noNumbers' | 'noNumber';

/** What the selected cells come to, or why they come to nothing. */
export type SelectionOutcome =
  | { readonly value: number; readonly cells: number }
  | { readonly problem: SelectionProblem; readonly details: Details };

/** Excel's status bar counts so: every cell that is not empty. */
const isFilled = (value: unknown): boolean => value !== '' && value !== null;

/** One cell, or of one column the average, the sum or the count. Text and blanks do not count as numbers. */
export function selectionFigure({ rows, columns, values }: Selected, statistic: Statistic): SelectionOutcome {
  if (columns > 1) return { problem: 'oneColumn', details: { columns } };
  const all = values.flat();
  if (statistic === 'value') {
    if (rows > 1) return { problem: 'oneCell', details: { cells: rows } };
    const [value] = all;
    return typeof value === 'number' ? { value, cells: 1 } : { problem: 'noNumber', details: {} };
  }
  const filled = all.filter(isFilled).length;
  if (statistic === 'count' && filled > 0) return { value: filled, cells: filled };
  const numbers = all.filter((value): value is number => typeof value === 'number');
  const cells = numbers.length;
  if (cells === 0) return { problem: 'noNumbers', details: { cells: rows } };
  const average = mean(numbers);
  return { value: statistic === 'average' ? average : average * cells, cells };
}
