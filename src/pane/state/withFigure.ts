import { newMetric } from '../../roi/case/make.js';
import { METRIC_IDS, type MetricId } from '../../roi/case/metrics.js';
import { withValue } from '../../roi/case/path.js';
import type { Case } from '../../roi/case/types.js';
import { holdsFigure } from './holdsFigure.js';
import { listOf, withNumbered } from './numbered.js';

const metricIn = (path: string): MetricId | undefined =>
  METRIC_IDS.find((id) => path.startsWith(`metrics.${id}.`));

/** A case in which every figure has a place, that of a metric nobody has touched too. */
function withPlace(theCase: Case, path: string): Case {
  const id = metricIn(path);
  if (id === undefined || theCase.metrics[id]) return theCase;
  return { ...theCase, metrics: { ...theCase.metrics, [id]: newMetric() } };
}

/**
 * The case with something else at a figure path, yet to be parsed; undefined where there is no such place. What
 * somebody typed is no longer the example's, and no longer what cells held.
 */
export function withFigure(theCase: Case, path: string, value: unknown): unknown {
  const changed = (withNumbered(theCase, path, value) ?? withValue(withPlace(theCase, path), path, value)) as
    Case | undefined;
  return (
    changed && {
      ...changed,
      examples: changed.examples.filter((example) => !holdsFigure(example, path) && example !== listOf(path)),
      links: changed.links.filter((link) => link.path !== path),
      spreads: value === null ? changed.spreads.filter((spread) => spread.path !== path) : changed.spreads,
    }
  );
}
