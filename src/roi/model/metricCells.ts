import type { Cell } from '../../formula/expr.js';
import { metric, type MetricId } from '../case/metrics.js';
import { hasBaseline, partsFor } from '../case/parts.js';
import type { Case } from '../case/types.js';
import type { Book } from './book.js';
import { labelOf, metricOf } from './labels.js';
import { sumOf } from './parts.js';

/** The figures of the case as cells, each made when it is first asked for. */
export interface MetricCells {
  /** Entered at all, whole or in parts. */
  readonly has: (id: MetricId) => boolean;
  readonly baseline: (id: MetricId) => Cell<'number'>;
  /** What holds afterwards; the baseline where nothing was entered. */
  readonly after: (id: MetricId) => Cell<'number'>;
}

export function metricCellsOf(theCase: Case, book: Book): MetricCells {
  const { metrics } = theCase;
  const section = book.section('metrics');
  const made = new Map<string, Cell<'number'>>();
  const once = (path: string, make: () => Cell<'number'>): Cell<'number'> => {
    const known = made.get(path) ?? make();
    made.set(path, known);
    return known;
  };
  const enter = (id: MetricId, when: 'baseline' | 'after', value: number): Cell<'number'> => {
    const path = `metrics.${id}.${when}`;
    const { unit } = metric(id);
    return once(path, () => section.input(path, labelOf(`metric.${when}`, metricOf(id)), value, { unit }));
  };
  const sumOfParts = (id: MetricId, when: 'baseline' | 'after', parts: readonly Cell[]): Cell<'number'> =>
    once(`metrics.${id}.${when}`, () =>
      section.cell(`metrics.${id}.${when}`, labelOf(`metric.${when}`, metricOf(id)), sumOf(parts)),
    );
  function baseline(id: MetricId): Cell<'number'> {
    const parts = partsFor(theCase, id);
    return parts.length > 0
      ? sumOfParts(id, 'baseline', parts.map(baseline))
      : enter(id, 'baseline', metrics[id]?.baseline ?? 0);
  }
  function after(id: MetricId): Cell<'number'> {
    const value = metrics[id]?.after;
    if (typeof value === 'number') return enter(id, 'after', value);
    const parts = partsFor(theCase, id);
    return parts.some((part) => after(part) !== baseline(part))
      ? sumOfParts(id, 'after', parts.map(after))
      : baseline(id);
  }
  return { has: (id) => hasBaseline(theCase, id), baseline, after };
}
