import { METRIC_IDS, metric, type MetricGroup, type MetricId } from '../../../roi/case/metrics.js';
import type { Case } from '../../../roi/case/types.js';

export interface MetricList {
  readonly group: MetricGroup;
  readonly shown: readonly MetricId[];
  /** Folded away until asked for. */
  readonly folded: readonly MetricId[];
}

const groups = [...new Set(METRIC_IDS.map((id) => metric(id).group))];

/** Every metric in its group, in the order of the list of metrics. */
export const METRIC_LISTS: readonly MetricList[] = groups.map((group) => {
  const ids = METRIC_IDS.filter((id) => metric(id).group === group);
  const isFolded = (id: MetricId): boolean => metric(id).folded === true;
  return { group, shown: ids.filter((id) => !isFolded(id)), folded: ids.filter(isFolded) };
});

export const isEntered = ({ metrics }: Case, id: MetricId): boolean =>
  typeof metrics[id]?.baseline === 'number' || typeof metrics[id]?.after === 'number';

/** What this business is asked for; what was entered before stays to be seen. */
export function isAsked(theCase: Case, id: MetricId): boolean {
  const { only } = metric(id);
  return only === undefined || only === theCase.project.businessModel || isEntered(theCase, id);
}
