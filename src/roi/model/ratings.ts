import type { Arg } from '../../formula/build.js';
import type { Cell } from '../../formula/expr.js';
import type { Book } from './book.js';
import { labelOf } from './labels.js';
import type { MetricCells } from './metricCells.js';
import { sumOf } from './parts.js';

/** The five classes of satisfaction, best first (source 004). */
export const RATING_CLASSES = [
  'ratedVeryPositive',
  'ratedPositive',
  'ratedNeutral',
  'ratedWeak',
  'ratedVeryWeak',
] as const;

/** One stacked bar. */
export interface RatingCells {
  /** Shares in the order of RATING_CLASSES. */
  readonly classes: readonly Cell<'number'>[];
  /** The two best and the two worst classes together. */
  readonly satisfied: Cell<'number'>;
  readonly dissatisfied: Cell<'number'>;
  /** All five: 1, but for rounding. */
  readonly all: Cell<'number'>;
}

export interface Ratings {
  readonly baseline: RatingCells;
  /** None where no class has a figure for after. */
  readonly after?: RatingCells;
}

const BEST = RATING_CLASSES.slice(0, 2);
const WORST = RATING_CLASSES.slice(-2);

/** undefined: not all five classes have figures. */
export function ratingsOf(book: Book, metrics: MetricCells): Ratings | undefined {
  if (!RATING_CLASSES.every((id) => metrics.has(id))) return undefined;
  const section = book.section('kpis');
  function bar(when: 'baseline' | 'after'): RatingCells {
    const make = (part: string, expr: Arg): Cell<'number'> =>
      section.cell(`ratings.${when}.${part}`, labelOf(`ratings.${part}`, when), expr);
    const sum = (ids: readonly (typeof RATING_CLASSES)[number][]): Arg => sumOf(ids.map(metrics[when]));
    return {
      classes: RATING_CLASSES.map(metrics[when]),
      satisfied: make('satisfied', sum(BEST)),
      dissatisfied: make('dissatisfied', sum(WORST)),
      all: make('all', sum(RATING_CLASSES)),
    };
  }
  const isMeasuredAgain = RATING_CLASSES.some((id) => metrics.after(id) !== metrics.baseline(id));
  return { baseline: bar('baseline'), ...(isMeasuredAgain && { after: bar('after') }) };
}
