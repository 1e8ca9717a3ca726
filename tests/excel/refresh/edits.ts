import { newBenefit, newCost } from '../../../src/roi/case/make.js';
import type { Case } from '../../../src/roi/case/types.js';
import { presetCase } from '../../workbook/workbooks.js';
import { SMALL } from './smallCase.js';

/** What people change in a case so that lines or months come or go. */
export interface Edit {
  readonly what: string;
  readonly from: Case;
  readonly to: Case;
}

const CASE = presetCase('omnichannel');

/** Nothing else in it names a line, so that any of them can go. */
const SHORT: Case = {
  ...CASE,
  terms: { ...CASE.terms, horizonMonths: 12 },
  risks: CASE.risks.map((risk) => ({ ...risk, concerns: null })),
  spreads: [],
  links: [],
  examples: [],
};

const without = <T>(all: readonly T[], at: number): readonly T[] => all.filter((_, place) => place !== at);

const edit = (what: string, change: Partial<Case>): Edit => ({
  what,
  from: SHORT,
  to: { ...SHORT, ...change },
});

/** The same the other way: what came goes. */
const back = ({ what, from, to }: Edit): Edit => ({ what: `the opposite of: ${what}`, from: to, to: from });

const MANY = edit('soft factors and a line gone, months more', {
  softFactors: CASE.softFactors.slice(1),
  benefits: without(CASE.benefits, 2),
  terms: { ...SHORT.terms, horizonMonths: 24 },
});

const LONG_TEXT = 'A text that takes several rows of the sheet, '.repeat(4).trim();

const FIRST: Edit = {
  what: 'the first benefit and the first cost of a case without any',
  from: { ...SMALL, benefits: [], costs: [] },
  to: SMALL,
};

const REPLACED = edit('a cost in the place of another one', {
  costs: CASE.costs.map((line, at) =>
    at === 1
      ? newCost('stead', 'other', { name: 'Instead', flow: { form: 'once', month: 1, amount: 7 } })
      : line,
  ),
});

const TALLER = edit('a risk that takes a taller row', {
  risks: SHORT.risks.map((risk, at) => (at === 1 ? { ...risk, name: LONG_TEXT } : risk)),
});

export const EDITS: readonly Edit[] = [
  FIRST,
  back(FIRST),
  REPLACED,
  edit('a cost by another name, and one more', {
    costs: [
      ...CASE.costs.map((line, at) => (at === 1 ? { ...line, name: 'By another name' } : line)),
      newCost('extra', 'other', { name: 'Extra', flow: { form: 'once', month: 1, amount: 7 } }),
    ],
  }),
  TALLER,
  back(TALLER),
  edit('a benefit that does not count any more', {
    benefits: CASE.benefits.map((line, at) => (at === 1 ? { ...line, on: false } : line)),
  }),
  edit('the first benefit and the last cost gone', {
    benefits: without(CASE.benefits, 0),
    costs: CASE.costs.slice(0, -1),
  }),
  edit('a benefit of one’s own', {
    benefits: [
      ...CASE.benefits,
      newBenefit('gain', 'custom', {
        name: 'Gain',
        flow: { form: 'monthly', amount: 100 },
        realisation: null,
      }),
    ],
  }),
  edit('a cost in the middle', {
    costs: [
      ...CASE.costs.slice(0, 2),
      newCost('extra', 'other', { name: 'Extra', flow: { form: 'once', month: 1, amount: 7 } }),
      ...CASE.costs.slice(2),
    ],
  }),
  edit('a risk less', { risks: SHORT.risks.slice(1) }),
  edit('the last risk gone', { risks: SHORT.risks.slice(0, -1) }),
  edit('two years more', { terms: { ...SHORT.terms, horizonMonths: 36 } }),
  MANY,
  back(MANY),
];
