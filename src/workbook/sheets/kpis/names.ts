import { DERIVED_KPIS, type KpiId } from '../../../roi/case/kpis.js';
import { metric } from '../../../roi/case/metrics.js';
import type { Context } from '../../context.js';
import type { Format } from '../../formats.js';
import { formatOf, metricFormat, unitText } from '../../units.js';

const isDerived = (id: KpiId): id is keyof typeof DERIVED_KPIS => Object.hasOwn(DERIVED_KPIS, id);

export const kpiName = (id: KpiId, { words }: Context): string =>
  isDerived(id) ? words.roi.derivedKpis[id] : words.roi.metrics[id];

/** What it is counted in: 'seconds', 'EUR a month'. */
export const kpiUnit = (id: KpiId, context: Context): string =>
  isDerived(id)
    ? unitText(DERIVED_KPIS[id].unit, context)
    : unitText(metric(id).unit, context, metric(id).per);

/** How it is shown; money that follows from other figures is that of one contact, ticket, conversation. */
export function kpiFormat(id: KpiId): Format {
  if (!isDerived(id)) return metricFormat(id);
  const { unit } = DERIVED_KPIS[id];
  return unit === 'money' ? 'price' : formatOf(unit);
}
