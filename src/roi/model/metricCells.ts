import type { Cell } from '../../formula/expr.js';
import { metric, type MetricId } from '../case/metrics.js';
import type { Case } from '../case/types.js';
import type { Book } from './book.js';
import { labelOf } from './labels.js';

/** The figures of the case as cells, each made when it is first asked for. */
export interface MetricCells {
  /** Entered at all. */
  readonly has: (id: MetricId) => boolean;
  readonly baseline: (id: MetricId) => Cell<'number'>;
  /** What holds afterwards; the baseline where nothing was entered. */
  readonly after: (id: MetricId) => Cell<'number'>;
}

export function metricCellsOf({ metrics }: Case, book: Book): MetricCells {
  const section = book.section('metrics');
  const made = new Map<string, Cell<'number'>>();
  const once = (path: string, make: () => Cell<'number'>): Cell<'number'> => {
    const known = made.get(path) ?? make();
    made.set(path, known);
    return known;
  };
  const enter = (id: MetricId, when: 'baseline' | 'after', value: number): Cell<'number'> => {
    const path = `metrics.${id}.${when}`;
    const { unit, from, to } = metric(id);
    return once(path, () => section.input(path, labelOf(`metric.${when}`, id), value, { unit, from, to }));
  };
  const baseline = (id: MetricId): Cell<'number'> => enter(id, 'baseline', metrics[id]?.baseline ?? 0);
  return {
    has: (id) => typeof metrics[id]?.baseline === 'number',
    baseline,
    after(id) {
      const value = metrics[id]?.after;
      return typeof value === 'number' ? enter(id, 'after', value) : baseline(id);
    },
  };
}
