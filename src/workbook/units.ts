import { fill } from '../i18n/fill.js';
import type { Unit } from '../kpi/define.js';
import { METRIC_IDS, metric, type MetricId } from '../roi/case/metrics.js';
import type { Case } from '../roi/case/types.js';
import type { Entry } from '../roi/model/book.js';
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

type Per = 'month' | 'year';
type Wording = Pick<Context, 'theCase' | 'words'>;

/** A unit as the unit column has it: 'EUR a month'. */
export function unitText(unit: Unit, { theCase, words }: Wording, per?: Per): string {
  const { units, per: flows } = words.sheets;
  const name = fill(units[unit], { currency: theCase.terms.currency });
  return per === undefined ? name : fill(flows[per], { unit: name });
}

/** What the amounts of a line are for: those that come again and again are for a month. */
export const perOfForm = (form: string | undefined): Per | undefined =>
  form === 'monthly' || form === 'hoursMonthly' ? 'month' : undefined;

/** What the amounts of a cost or benefit are for, by the path of its input. */
function flowPer(id: string, { benefits, costs }: Case): Per | undefined {
  if (/\.flow\.amounts\.\d+$/.test(id)) return 'year';
  if (!/\.flow\.(?:amount|hours)$/.test(id)) return undefined;
  const line = [
    ...benefits.map((benefit) => ({ path: `benefits.${benefit.id}.`, form: benefit.flow?.form })),
    ...costs.map((cost) => ({ path: `costs.${cost.id}.`, form: cost.flow.form })),
  ].find(({ path }) => id.startsWith(path));
  return perOfForm(line?.form);
}

function perOfEntry({ cell: { id } }: Entry, theCase: Case): Per | undefined {
  const asked = METRIC_IDS.find((one) => id.startsWith(`metrics.${one}.`));
  return asked === undefined ? flowPer(id, theCase) : metric(asked).per;
}

/** The unit of an input, with what it is for: 'EUR a month' of a running cost, 'EUR' of one that comes once. */
export const unitOfEntry = (entry: Entry, wording: Wording): string =>
  unitText(entry.unit, wording, perOfEntry(entry, wording.theCase));

/** The unit as it follows a figure in a sentence: ' EUR a month', and of what is only counted ' a month'. */
export function unitAfterFigure(entry: Entry, wording: Wording): string {
  if (entry.unit !== 'count') {
    const unit = unitOfEntry(entry, wording);
    return unit === '' ? '' : ` ${unit}`;
  }
  const per = perOfEntry(entry, wording.theCase);
  return per === undefined ? '' : fill(wording.words.sheets.per[per], { unit: '' });
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

/** Of which a tenth of a percent is much. */
export const SMALL_SHARES: readonly MetricId[] = ['monthlyChurn'];

/** How the figures of a metric are shown. */
export function metricFormat(id: MetricId): Format {
  if (PRICES.includes(id)) return 'price';
  return SMALL_SHARES.includes(id) ? 'smallShare' : formatOf(metric(id).unit);
}
