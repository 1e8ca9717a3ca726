/** Points from left to right. */
export interface Curve {
  readonly x: readonly number[];
  readonly values: readonly number[];
}

/** What has added up by the end of each period; the first flow stands at 0. */
export function cumulativeSeries(flows: readonly number[]): Curve {
  let sum = 0;
  return { x: flows.map((_, at) => at), values: flows.map((flow) => (sum += flow)) };
}
