import type { FunctionDoc } from '../doc.js';
import type { payback } from './payback.js';

export const doc: FunctionDoc<typeof payback> = {
  category: 'investment',
  summary: 'Payback time when every period brings the same net amount: initial cost divided by it.',
  formula: 'initial ÷ netPerPeriod',
  params: {
    initial: 'Cost at the start, as a positive amount.',
    netPerPeriod: 'Benefits less running costs of one period, usually a month.',
  },
  result: 'Periods, with a fraction; months when the net amount is per month.',
  notes: [
    'Without an initial cost there is nothing to win back: 0, whatever the periods bring.',
    'Benefits rarely start in full. With a ramp-up or uneven amounts use CSROI.PAYBACKFLOW, which gives the later, truer date.',
  ],
  examples: [
    { title: '25,000 at the start, 8,000 net a month', args: [25000, 8000], result: 3.125 },
    {
      title: 'a yearly net of 939,796 by the month',
      args: [53150, 78316.333333333328],
      result: 0.6786579215063695,
    },
    { title: 'no initial cost', args: [0, 8000], result: 0 },
    { title: 'the running costs eat up the benefits', args: [25000, -100], error: 'neverPaysBack' },
    { title: 'the cost entered with a minus sign', args: [-25000, 8000], error: 'atLeast' },
  ],
  native: '=IF({initial}=0,0,IF({netPerPeriod}>0,{initial}/{netPerPeriod},NA()))',
  source: { title: 'R. Brealey, S. Myers and F. Allen, Principles of Corporate Finance: the payback rule' },
  keywords: ['payback period', 'pay back', 'break even time', 'amortisation time', 'recover the cost'],
};
