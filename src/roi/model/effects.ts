import { e } from '../../formula/build.js';
import type { Arg } from '../../formula/build.js';
import { benefitKind, type BenefitKind } from '../case/benefitKinds.js';
import type { MetricId } from '../case/metrics.js';
import { CONSTANTS } from './constants.js';
import type { MetricCells } from './metricCells.js';
import { MONTHS_A_YEAR } from './terms.js';
import { isWorkloadKind } from './volumes.js';
import type { Workload } from './workload.js';

/** What a line brings in a month at full effect, in money. */
export interface Effect {
  /** Freed working time: realisation applies to it alone. */
  readonly labour?: Arg;
  readonly cash?: Arg;
}

/** Everything the effects of a case are made of. */
export interface Drivers {
  readonly metrics: MetricCells;
  readonly workload: Workload | undefined;
  /** Kinds of the lines that are on: a line that is off keeps its driver at the baseline. */
  readonly on: ReadonlySet<BenefitKind>;
}

/** Hires follow from attrition where its line is on and nobody entered them. */
const hiresFollow = ({ metrics: { baseline, after }, on }: Drivers): boolean =>
  on.has('attrition') && after('newHires') === baseline('newHires');

/** Metrics whose change a line lives on. */
export const changesOf = (kind: BenefitKind, drivers: Drivers): readonly MetricId[] => [
  ...benefitKind(kind).changes,
  ...(kind === 'onboarding' && hiresFollow(drivers) ? (['attrition'] as const) : []),
];

/** Hires that remain when fewer agents leave. */
function hiresAfter(drivers: Drivers): Arg {
  const { baseline, after } = drivers.metrics;
  const entered = after('newHires');
  if (!hiresFollow(drivers)) return entered;
  const avoided = e['*'](baseline('agents'), e['-'](baseline('attrition'), after('attrition')));
  return e.max(0, e['-'](entered, avoided));
}

function onboarding(drivers: Drivers): Effect {
  const { baseline, after } = drivers.metrics;
  const weeks0 = e['*'](baseline('weeksToProficiency'), baseline('productivityLost'));
  const weeks1 = e['*'](after('weeksToProficiency'), after('productivityLost'));
  const perHire = e['*'](e['-'](weeks0, weeks1), baseline('weeklyCostWhileLearning'));
  return { labour: e['/'](e['*'](hiresAfter(drivers), perHire), MONTHS_A_YEAR) };
}

function attrition({ baseline, after }: MetricCells): Effect {
  const leaving = e['*'](baseline('agents'), e['-'](baseline('attrition'), after('attrition')));
  return { cash: e['*'](e['/'](leaving, MONTHS_A_YEAR), baseline('replacementCost')) };
}

/** Offers lost with the contacts that no longer take place count. */
function upselling({ metrics: { baseline, after }, workload }: Drivers): Effect {
  const sold = e['*'](workload!.contactsAfter, after('offerRate'), after('offerConversion'));
  const soldBefore = e['*'](workload!.contacts, baseline('offerRate'), baseline('offerConversion'));
  return { cash: e['*'](e['-'](sold, soldBefore), baseline('orderValue'), baseline('grossMargin')) };
}

function salesGrowth({ baseline, after }: MetricCells): Effect {
  const orders = e['*'](
    baseline('activeCustomers'),
    e['-'](after('ordersPerCustomer'), baseline('ordersPerCustomer')),
  );
  return { cash: e['*'](orders, baseline('orderValue'), baseline('grossMargin')) };
}

function savedReturns({ baseline, after }: MetricCells): Effect {
  const saved = e['*'](baseline('returnQueries'), e['-'](after('saveRate'), baseline('saveRate')));
  return { cash: e['*'](saved, baseline('marginPerReturn')) };
}

function referral({ has, baseline, after }: MetricCells): Effect {
  const promoters = e['*'](
    baseline('activeCustomers'),
    e['-'](after('promoterShare'), baseline('promoterShare')),
  );
  const customers = e['*'](
    e['/'](e['*'](promoters, baseline('referralsPerPromoter')), MONTHS_A_YEAR),
    baseline('referralConversion'),
  );
  const value = baseline('customerLifetimeValue');
  return {
    cash: e['*'](customers, has('referralIncentive') ? e['-'](value, baseline('referralIncentive')) : value),
  };
}

function waitingTime({ metrics: { baseline, after }, workload }: Drivers): Effect {
  const seconds = e['*'](workload!.contactsAfter, e['-'](baseline('queueWait'), after('queueWait')));
  return { cash: e['*'](e['/'](seconds, CONSTANTS.secondsAnHour), baseline('customerHourValue')) };
}

/** The formula of each kind that metrics price with a constant amount. */
export function effectOf(kind: BenefitKind, drivers: Drivers): Effect {
  const { metrics, workload } = drivers;
  if (isWorkloadKind(kind)) {
    const part = workload!.block!.parts.get(kind)!;
    return part;
  }
  switch (kind) {
    case 'onboarding':
      return onboarding(drivers);
    case 'attrition':
      return attrition(metrics);
    case 'upselling':
      return upselling(drivers);
    case 'salesGrowth':
      return salesGrowth(metrics);
    case 'savedReturns':
      return savedReturns(metrics);
    case 'referral':
      return referral(metrics);
    case 'waitingTime':
      return waitingTime(drivers);
    default:
      throw new Error(`${kind} has no constant effect`);
  }
}
