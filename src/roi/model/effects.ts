import { e } from '../../formula/build.js';
import type { Arg } from '../../formula/build.js';
import type { BenefitKind } from '../case/benefitKinds.js';
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
}

/** Hires that remain when fewer agents leave, unless somebody entered them. */
function hiresAfter({ has, baseline, after }: MetricCells): Arg {
  const entered = after('newHires');
  if (entered !== baseline('newHires') || !has('attrition') || !has('agents')) return entered;
  const avoided = e['*'](baseline('agents'), e['-'](baseline('attrition'), after('attrition')));
  return e.max(0, e['-'](entered, avoided));
}

function onboarding(metrics: MetricCells): Effect {
  const { baseline, after } = metrics;
  const weeks0 = e['*'](baseline('weeksToProficiency'), baseline('productivityLost'));
  const weeks1 = e['*'](after('weeksToProficiency'), after('productivityLost'));
  const perHire = e['*'](e['-'](weeks0, weeks1), baseline('weeklyCostWhileLearning'));
  return { labour: e['/'](e['*'](hiresAfter(metrics), perHire), MONTHS_A_YEAR) };
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
      return onboarding(metrics);
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
