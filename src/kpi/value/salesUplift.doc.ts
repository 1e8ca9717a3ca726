import type { FunctionDoc } from '../doc.js';
import type { salesUplift } from './salesUplift.js';

export const doc: FunctionDoc<typeof salesUplift> = {
  category: 'value',
  summary: 'Sales growth: what existing customers bring in when they order more often than before.',
  formula: 'customers × extraOrders × orderValue × margin × attribution',
  params: {
    customers: 'Active customers.',
    extraOrders: 'Additional orders per customer in the period; negative when they order less.',
    orderValue: 'Average value of an order.',
    margin: 'Gross margin from 0 to 1. Without it the result is revenue, not profit.',
    attribution: 'Share of the growth that is owed to the change, 0 to 1; 1 when left out.',
  },
  result: 'Money in the period of the orders; negative when customers order less.',
  notes: [
    'Customers who order more and are also more satisfied do not order more because of it. State the reason for the attribution you enter.',
    'Leave out orders that agents take in contacts when these already count in CSROI.UPSELL.',
  ],
  examples: [
    { title: 'orders per month from 0.50 to 0.52, margin 40%', args: [5000, 0.02, 60, 0.4], result: 2400 },
    { title: 'half of it owed to service', args: [5000, 0.02, 60, 0.4, 0.5], result: 1200 },
    { title: 'margin and attribution are 1 when left out', args: [5000, 0.02, 60], result: 6000 },
    { title: 'customers order less', args: [5000, -0.01, 60, 0.4], result: -1200 },
    { title: 'more than everything owed to service', args: [5000, 0.02, 60, 0.4, 1.5], error: 'between' },
    { title: 'text where a number should be', args: [5000, 'more', 60], error: 'wrongKind' },
  ],
  native: '={customers}*{extraOrders}*{orderValue}*{margin}*{attribution}',
  source: {
    title:
      'M. Patterson, Step-by-step guide to measuring customer service ROI, Help Scout: customers who spend more',
    url: 'https://www.helpscout.com/helpu/calculating-customer-service-roi/',
  },
  keywords: ['sales growth', 'revenue uplift', 'order frequency', 'spend more', 'extra orders'],
};
