import type { Unit } from '../../../kpi/define.js';
import type { Context } from '../../context.js';
import type { Format } from '../../formats.js';

export type ResultUnit = 'money' | 'share' | 'ratio' | 'months' | 'rate' | 'count';

export interface Result {
  readonly part: string;
  readonly unit: ResultUnit;
  readonly format: Format;
}

/** What is compared first, in the order of the Summary and then of Cash flow; their names are those of Cash flow. */
export const RESULTS = [
  { part: 'roi', unit: 'share', format: 'share' },
  { part: 'npv', unit: 'money', format: 'money' },
  { part: 'paybackMonths', unit: 'months', format: 'months' },
  { part: 'bcr', unit: 'ratio', format: 'ratio' },
  { part: 'benefits', unit: 'money', format: 'money' },
  { part: 'costs', unit: 'money', format: 'money' },
  { part: 'net', unit: 'money', format: 'money' },
  { part: 'monthlyRoi', unit: 'share', format: 'share' },
  { part: 'irr', unit: 'rate', format: 'share' },
  { part: 'benefitsNeeded', unit: 'share', format: 'share' },
  { part: 'costOfDelay', unit: 'money', format: 'money' },
  { part: 'discountedPaybackMonths', unit: 'months', format: 'months' },
  { part: 'annualisedRoi', unit: 'rate', format: 'share' },
  { part: 'pvRoi', unit: 'share', format: 'share' },
  { part: 'peakFunding', unit: 'money', format: 'money' },
] as const satisfies readonly Result[];

/** How the workings of a result are shown, by the last word of their ids; money otherwise. */
const OTHERS: Readonly<Record<string, Format>> = {
  roiWithoutHidden: 'share',
  netPerUnit: 'ratio',
  lowestMonth: 'whole',
  paybackDips: 'whole',
  discountedPaybackDips: 'whole',
  signChanges: 'whole',
  yearlySignChanges: 'whole',
  cumulativeSignChanges: 'whole',
  irrMonth: 'factor',
  irrMonthlyFlows: 'share',
  irrYearlyFlows: 'share',
};

export const formatOfWorking = (id: string): Format => OTHERS[id.split('.').at(-1) ?? ''] ?? 'money';

export const unitOf = (unit: Extract<Unit, ResultUnit>, { theCase, words }: Context): string =>
  unit === 'money' ? theCase.terms.currency : words.sheets.units[unit];
