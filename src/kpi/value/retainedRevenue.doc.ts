import type { FunctionDoc } from '../doc.js';
import type { retainedRevenue } from './retainedRevenue.js';

export const doc: FunctionDoc<typeof retainedRevenue> = {
  category: 'value',
  summary:
    'Retained revenue: what the customers bring in, in one period, who would have left at the old churn and now stay.',
  formula: 'customers × (churnBefore − churnAfter) × value × margin × attribution',
  params: {
    customers: 'Customers at the start of the period.',
    churnBefore: 'Churn per period before the change, 0 to 1.',
    churnAfter: 'Churn per period after the change, 0 to 1.',
    value: 'Revenue per customer in one period.',
    margin: 'Gross margin from 0 to 1. Without it the result is revenue, not profit.',
    attribution: 'Share of the improvement that is owed to the change, 0 to 1; 1 when left out.',
  },
  result: 'Money in one period; negative when churn has risen.',
  notes: [
    'One period only. Customers kept in one month stay in the next as well, so the months after bring more: the ROI model of this add-in follows them month by month. Twelve times this figure is not the year.',
    'Churn and value must belong to the same period: monthly churn with monthly revenue. A yearly churn of 18% is 1−(1−0.18)^(1/12) a month, not 18%/12.',
  ],
  examples: [
    {
      title: 'churn from 2.5% to 2.0% a month, 85% of it owed to service',
      args: [10000, 0.025, 0.02, 100, 1, 0.85],
      result: 4250,
    },
    {
      title: 'churn from 18% to 15% a year, margin 70%, half of it owed to service',
      args: [2000, 0.18, 0.15, 600, 0.7, 0.5],
      result: 12600,
    },
    { title: 'revenue, all of it counted', args: [2000, 0.03, 0.025, 50], result: 500 },
    { title: 'churn has risen', args: [1000, 0.02, 0.03, 50], result: -500 },
    { title: 'churn in percent instead of a share', args: [10000, 2.5, 2, 100], error: 'between' },
    { title: 'a negative number of customers', args: [-1, 0.025, 0.02, 100], error: 'atLeast' },
  ],
  native: '={customers}*({churnBefore}-{churnAfter})*{value}*{margin}*{attribution}',
  source: {
    title: 'OptimNow, AI ROI Calculator, methodology: retention as a business value',
    url: 'https://github.com/OptimNow/ai-roi-calculator/blob/main/METHODOLOGY.md',
  },
  keywords: [
    'revenue retained',
    'churn reduction',
    'saved customers',
    'retention value',
    'lost revenue avoided',
  ],
};
