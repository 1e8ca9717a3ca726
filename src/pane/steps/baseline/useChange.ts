import { metric, type MetricId } from '../../../roi/case/metrics.js';
import { usePaneState } from '../../state/usePane.js';

export interface MetricChange {
  /** After − before, in the unit of the case; 0 where nothing changes. */
  readonly change: number;
  /** In parts of the baseline; undefined of what moves in points, and where the baseline is 0. */
  readonly relative: number | undefined;
  readonly verdict: 'none' | 'better' | 'worse' | 'other';
}

function verdictOf(id: MetricId, change: number): MetricChange['verdict'] {
  const { better } = metric(id);
  if (change === 0) return 'none';
  if (better === undefined) return 'other';
  return (better === 'higher') === change > 0 ? 'better' : 'worse';
}

const asNumber = (value: unknown): number | undefined => (typeof value === 'number' ? value : undefined);

/** How a metric moves; undefined where it has no baseline. */
export function useChange(id: MetricId): MetricChange | undefined {
  const has = usePaneState(({ figures }) => figures?.resultOf(`metrics.${id}.baseline`) !== undefined);
  const change = usePaneState(({ figures }) => asNumber(figures?.resultOf(`kpi.${id}.change`))) ?? 0;
  const relative = usePaneState(({ figures }) => asNumber(figures?.resultOf(`kpi.${id}.relative`)));
  return has ? { change, relative, verdict: verdictOf(id, change) } : undefined;
}
