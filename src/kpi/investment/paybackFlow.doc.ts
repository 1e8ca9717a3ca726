import type { FunctionDoc } from '../doc.js';
import type { paybackFlow } from './paybackFlow.js';

export const doc: FunctionDoc<typeof paybackFlow> = {
  category: 'investment',
  summary: 'Payback time of uneven flows: when the money received first covers the money spent.',
  formula: 'first t with Σ flow(0…t) ≥ 0: t − 1 − Σ flow(0…t − 1) ÷ flow(t)',
  params: {
    flows:
      'Net money per period in reading order, the initial cost first and negative. Blanks are zeros that keep their place; text is refused.',
  },
  result: 'Periods after the first flow, with a fraction: within a period the money is taken to come evenly.',
  notes: [
    'The first flow stands at the start (period 0): with monthly flows after it, the result is in months.',
    'Only the first time counts. If later costs push the total below zero again, the result does not show it.',
    'A first flow that is not negative gives 0, also when costs follow: leave out periods before the first cost.',
  ],
  examples: [
    {
      title: '10,000 at the start, then 3,000 each period',
      args: [[[-10000], [3000], [3000], [3000], [3000], [3000]]],
      result: 10 / 3,
    },
    { title: 'benefits that grow', args: [[[-1000, 100, 200, 300, 400, 400]]], result: 4 },
    { title: 'a blank month keeps its place', args: [[[-1000], [''], [500], [1000]]], result: 2.5 },
    { title: 'a later dip is not shown', args: [[[-100, 150, -100, 100]]], result: 2 / 3 },
    { title: 'nothing to win back', args: [[[0, 100, 100]]], result: 0 },
    { title: 'not within the periods given', args: [[[-1000, 100, 100]]], error: 'neverPaysBack' },
    { title: 'no flows', args: [[[''], ['']]], error: 'nothingToCompute' },
  ],
  native: {
    none: 'It needs the running total of every period, which native Excel has only as a row or column of cells.',
  },
  source: {
    title:
      'R. Brealey, S. Myers and F. Allen, Principles of Corporate Finance: the payback rule, linear within the period',
  },
  keywords: ['payback period', 'uneven cash flows', 'cumulative cash flow', 'break even month'],
};
