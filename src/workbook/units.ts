import { fill } from '../i18n/fill.js';
import type { Unit } from '../kpi/define.js';
import type { MetricId } from '../roi/case/metrics.js';
import type { Context } from './context.js';
import type { Format } from './formats.js';

/** How figures of a unit are shown. */
const FORMAT_OF = {
  number: 'number',
  share: 'share',
  percent: 'number',
  points: 'points',
  score: 'ratio',
  ratio: 'ratio',
  count: 'count',
  money: 'money',
  seconds: 'seconds',
  hours: 'hours',
  weeks: 'hours',
  months: 'whole',
  years: 'whole',
  periods: 'whole',
  rate: 'share',
  date: 'date',
  text: 'text',
  word: 'list',
} as const satisfies Record<Unit, Format>;

export const formatOf = (unit: Unit): Format => FORMAT_OF[unit];

/** A unit as the unit column has it: 'EUR a month'. */
export function unitText(unit: Unit, { theCase, words }: Context, per?: 'month' | 'year'): string {
  const { units, per: flows } = words.sheets;
  const name = fill(units[unit], { currency: theCase.terms.currency });
  return per === undefined ? name : fill(flows[per], { unit: name });
}

/** Money of one contact, hour, order: whole units would hide it. */
export const PRICES: readonly MetricId[] = [
  'selfServiceCost',
  'otherCostPerContact',
  'revenuePerCustomer',
  'orderValue',
  'marginPerReturn',
  'referralIncentive',
  'customerHourValue',
];
