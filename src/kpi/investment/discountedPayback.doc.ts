import type { FunctionDoc } from '../doc.js';
import type { discountedPayback } from './discountedPayback.js';

export const doc: FunctionDoc<typeof discountedPayback> = {
  category: 'investment',
  summary: 'Discounted payback time: when flows worth their value of today first cover the money spent.',
  formula: 'CSROI.PAYBACKFLOW of flow(t) ÷ (1 + rate)^t',
  params: {
    rate: 'Discount rate per period, above −1: 0.1 or 10%. Monthly flows need a monthly rate (CSROI.MONTHLYRATE).',
    flows:
      'Net money per period in reading order, the initial cost first and negative. Blanks are zeros that keep their place; text is refused.',
  },
  result: 'Periods after the first flow, with a fraction: within a period the money is taken to come evenly.',
  notes: [
    'Never sooner than CSROI.PAYBACKFLOW at a rate above 0, because later money counts for less.',
    'The part of the last period is reckoned on the discounted flow of that period, so it never exceeds a whole period.',
    'Only the first time counts; a later fall below zero does not show. A first flow that is not negative gives 0.',
  ],
  examples: [
    {
      title: 'a cost of 210 at 11%',
      args: [0.11, [[-210], [85], [75], [85], [105]]],
      result: 3.1503681057142856,
    },
    {
      title: '10,000 at the start, then 3,000 each period at 10%',
      args: [0.1, [[-10000, 3000, 3000, 3000, 3000, 3000]]],
      result: 4.2632666666666665,
    },
    {
      title: 'at 0% it is the plain payback time',
      args: [0, [[-10000, 3000, 3000, 3000, 3000, 3000]]],
      result: 10 / 3,
    },
    {
      title: 'pays back, but not at 10%',
      args: [0.1, [[-300, 100, 100, 100]]],
      error: 'neverPaysBack',
    },
    { title: 'a rate of −100%', args: [-1, [[-300, 100, 100, 100]]], error: 'above' },
  ],
  native: {
    none: 'It needs the discounted running total of every period, which native Excel has only as a row or column of cells.',
  },
  source: {
    title: 'R. Brealey, S. Myers and F. Allen, Principles of Corporate Finance: discounted payback',
  },
  keywords: ['discounted payback period', 'DPP', 'payback with interest', 'time value of money'],
};
