import { sentence } from '../../../formula/cells.js';
import type { Cell } from '../../../formula/expr.js';
import type { Unit } from '../../../kpi/define.js';
import { METRIC_IDS, metric, type MetricId } from '../../../roi/case/metrics.js';
import type { Evidence } from '../../../roi/case/types.js';
import { verdictOn } from '../../../roi/model/evidence.js';
import { labelOf, metricOf } from '../../../roi/model/labels.js';
import type { Context } from '../../context.js';
import { metricFormat, unitText } from '../../units.js';
import type { Compared } from './compared.js';

/** A figure that changes, or that has a sample before and one after. */
export interface Changing extends Compared {
  readonly id: MetricId;
  readonly unit: string;
  /** The place of its change among STATES, and the same in words. */
  readonly state?: Cell | undefined;
  readonly verdict?: Cell | undefined;
}

const UNIT_OF = { share: 'share', nps: 'points' } as const;

/** In what a sample is counted: a mean in the unit of its figure. */
export const sampleUnit = (kind: Evidence['kind'], ofMean: Unit): Unit =>
  kind === 'mean' ? ofMean : UNIT_OF[kind];

/** What the KPI says of its change, or the same of a figure that is no KPI or does not change. */
function verdictOf(id: MetricId, state: Cell | undefined, { model }: Context): Cell<'text'> | undefined {
  const ofKpi = model.kpis.find((kpi) => kpi.id === id)?.verdict;
  if (ofKpi || !state) return ofKpi;
  const label = labelOf('kpi.verdict', metricOf(id));
  return sentence(`evidence.${id}.verdict`, label, verdictOn(state as Cell<'number'>));
}

/** In the order of the case's lists. */
export function changingFigures(context: Context): readonly Changing[] {
  const { model, find } = context;
  return METRIC_IDS.flatMap((id): readonly Changing[] => {
    const { unit, per } = metric(id);
    const comparison = model.evidence.samples.get(id)?.comparison;
    const state = find(`evidence.${id}.state`);
    if (!comparison && !state) return [];
    const verdict = verdictOf(id, state, context);
    return [{ id, unit: unitText(unit, context, per), format: metricFormat(id), comparison, state, verdict }];
  });
}
