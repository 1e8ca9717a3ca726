import type { FunctionDoc } from '../doc.js';
import type { clvDiscounted } from './clvDiscounted.js';

export const doc: FunctionDoc<typeof clvDiscounted> = {
  category: 'customers',
  summary:
    "Customer lifetime value in today's money, when in every period some customers leave and later money counts less.",
  formula:
    'marginPerPeriod × retention ÷ (1 + rate − retention); with firstNow: marginPerPeriod × (1 + rate) ÷ (1 + rate − retention)',
  params: {
    marginPerPeriod: 'Margin that a customer leaves in one period.',
    retention: 'Share of customers who stay from one period to the next, 0 to 1.',
    rate: 'Interest rate per period; years with a yearly rate, months with CSROI.MONTHLYRATE of it.',
    firstNow:
      'TRUE when the first margin comes at once, FALSE (the default) when it comes after one period from those who stayed.',
  },
  result: "Money per customer, in today's value.",
  notes: [
    'Margin, retention and rate must belong to the same period: all monthly or all yearly.',
    'The two values of firstNow differ by exactly one margin. State which one you use.',
    'Margin, retention and rate stay the same for ever here. When rate is not more than retention minus 1, for example 0 with nobody leaving, the sum has no end and there is no value.',
  ],
  examples: [
    { title: '100 a year, 80% stay, 10% interest', args: [100, 0.8, 0.1], result: 800 / 3 },
    { title: 'the same with the first margin at once', args: [100, 0.8, 0.1, true], result: 1100 / 3 },
    { title: 'nobody stays: only the first margin', args: [100, 0, 0.1, true], result: 100 },
    { title: 'nobody leaves: interest alone limits the value', args: [100, 1, 0.1], result: 1000 },
    { title: 'nobody leaves and no interest', args: [100, 1, 0], error: 'above' },
    { title: 'retention in percent instead of a share', args: [100, 80, 0.1], error: 'between' },
  ],
  native: '={marginPerPeriod}*IF({firstNow},1+{rate},{retention})/(1+{rate}-{retention})',
  source: {
    title:
      'S. Gupta and D. R. Lehmann, Customers as Assets, Journal of Interactive Marketing 17(1), 2003: m·r/(1+i−r)',
  },
  keywords: [
    'customer lifetime value',
    'LTV',
    'discounted CLV',
    'present value of a customer',
    'customer equity',
  ],
};
