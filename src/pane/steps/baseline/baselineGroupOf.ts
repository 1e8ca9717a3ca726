import { METRIC_IDS, metric } from '../../../roi/case/metrics.js';

const idIn = (path: string) => METRIC_IDS.find((id) => path.startsWith(`metrics.${id}.`));

/** The group of step 2 that holds a figure. */
export function baselineGroupOf(path: string): string | undefined {
  if (path.startsWith('periods')) return 'periods';
  const id = idIn(path);
  return id && metric(id).group;
}

export const MORE = 'more';

/** The fold inside a group that holds a figure, if one does. */
export function moreGroupOf(path: string): string | undefined {
  const id = idIn(path);
  return id && metric(id).folded === true ? MORE : undefined;
}
