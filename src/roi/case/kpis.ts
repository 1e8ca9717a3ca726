import * as v from 'valibot';
import type { Unit } from '../../kpi/define.js';
import type { FunctionId } from '../../kpi/registry.js';
import { METRIC_IDS, type MetricId } from './metrics.js';
import { id, line, list, note, perhaps, shape, signedNumber } from './values.js';

interface DerivedKpi {
  readonly unit: Extract<Unit, 'share' | 'money' | 'ratio'>;
  readonly better: 'lower' | 'higher';
  readonly audience: 'customers' | 'team';
  /** The function of the library that computes it. */
  readonly by: FunctionId;
  /** The metrics it is made of, in the order of that function's arguments: the first divided by the second. */
  readonly of: readonly [MetricId, MetricId];
  /** What the quotient is multiplied with, by this function. */
  readonly times?: { readonly by: FunctionId; readonly of: MetricId };
}

/** Figures of the KPI sheet that follow from metrics of the case. */
export const DERIVED_KPIS = {
  resolutionRate: {
    unit: 'share',
    better: 'higher',
    audience: 'customers',
    by: 'RESOLUTIONRATE',
    of: ['ticketsResolved', 'tickets'],
  },
  costPerContact: {
    unit: 'money',
    better: 'lower',
    audience: 'team',
    by: 'COSTPERCONTACT',
    of: ['supportCost', 'contactsPerMonth'],
  },
  costPerConversation: {
    unit: 'money',
    better: 'lower',
    audience: 'team',
    by: 'COSTPERCONTACT',
    of: ['supportCost', 'contactsPerMonth'],
    times: { by: 'COSTPERCONVERSATION', of: 'interactionsPerConversation' },
  },
  costPerTicket: {
    unit: 'money',
    better: 'lower',
    audience: 'team',
    by: 'COSTPERTICKET',
    of: ['supportCost', 'tickets'],
  },
  costPerResolution: {
    unit: 'money',
    better: 'lower',
    audience: 'team',
    by: 'COSTPERRESOLUTION',
    of: ['supportCost', 'ticketsResolved'],
  },
  supportToRevenue: {
    unit: 'share',
    better: 'lower',
    audience: 'team',
    by: 'SUPPORTTOREVENUE',
    of: ['supportCost', 'companyRevenue'],
  },
  clvToCac: {
    unit: 'ratio',
    better: 'higher',
    audience: 'customers',
    by: 'CLVTOCAC',
    of: ['customerLifetimeValue', 'acquisitionCost'],
  },
} as const satisfies Record<string, DerivedKpi>;

export type DerivedKpiId = keyof typeof DERIVED_KPIS;
export type KpiId = MetricId | DerivedKpiId;
export const KPI_IDS = [...METRIC_IDS, ...(Object.keys(DERIVED_KPIS) as DerivedKpiId[])] as const;

/** A row of the KPI sheet. */
export const kpi = v.picklist(KPI_IDS);

export const kpiSet = shape({ id, name: line, note, kpis: list(kpi, KPI_IDS.length) });

/**
 * A figure others name, as stated in its source and not verified. Both bounds empty is a slot: the source
 * shows a chart we do not have.
 */
export const benchmark = shape({
  id,
  /** The row of the KPI sheet it stands beside; null is context only. */
  kpi: perhaps(kpi),
  claim: note,
  low: perhaps(signedNumber),
  high: perhaps(signedNumber),
  source: line,
});
