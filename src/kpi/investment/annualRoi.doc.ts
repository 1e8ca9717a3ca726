import type { FunctionDoc } from '../doc.js';
import type { annualRoi } from './annualRoi.js';

export const doc: FunctionDoc<typeof annualRoi> = {
  category: 'investment',
  summary: 'Annualised return: the yearly rate that compounds to the return of the whole time.',
  formula: '(1 + roi)^(1 ÷ years) − 1',
  params: {
    roi: 'Return on investment over the whole time, as a ratio (CSROI.ROI): 0.5 or 50%, −1 or more.',
    years: 'Length of that time in years; 18 months are 1.5.',
  },
  result: 'A rate per year: 0.1 is 10% a year.',
  notes: [
    'Makes returns over different times comparable. Dividing the return by the years overstates it, because it leaves out compounding.',
    'Below one year the figure assumes that the same return can be had again and again; read it with care.',
  ],
  examples: [
    { title: '50% in two years', args: [0.5, 2], result: 0.22474487139158905 },
    { title: 'a loss of 20% in three years', args: [-0.2, 3], result: -0.07168223327744422 },
    { title: 'one year is what it is', args: [27, 1], result: 27 },
    { title: 'everything lost', args: [-1, 3], result: -1 },
    { title: 'more than everything lost', args: [-1.5, 2], error: 'atLeast' },
    { title: 'no time', args: [0.5, 0], error: 'above' },
  ],
  native: '=(1+{roi})^(1/{years})-1',
  source: {
    title: 'CFA Institute, Global Investment Performance Standards: annualised (geometric) returns',
  },
  keywords: ['annualised ROI', 'annualized return', 'CAGR', 'yearly return', 'compound annual growth'],
};
