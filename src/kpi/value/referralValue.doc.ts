import type { FunctionDoc } from '../doc.js';
import type { referralValue } from './referralValue.js';

export const doc: FunctionDoc<typeof referralValue> = {
  category: 'value',
  summary:
    'Word of mouth: lifetime value of the customers whom promoters bring, less what is paid for a referral.',
  formula: 'promoters × referrals × conversion × (clv − incentive)',
  params: {
    promoters: 'Customers who would recommend you, for example those who answer 9 or 10.',
    referrals: 'Recommendations of each promoter in the period.',
    conversion: 'Share of the people addressed who become customers, 0 to 1.',
    clv: 'Lifetime value of a new customer, as margin: CSROI.CLV with a margin, or CSROI.CLVDISCOUNTED.',
    incentive: 'Reward paid for each customer won; 0 when left out.',
  },
  result: 'Money over the lifetime of the customers won; negative when the reward is more than their value.',
  notes: [
    'A soft benefit: most of it is estimated, and a lifetime value arrives over years. Show it apart from savings.',
    'For the effect of a change enter the additional promoters, not all of them.',
  ],
  examples: [
    {
      title: 'every second promoter recommends once, one in ten buys',
      args: [400, 0.5, 0.1, 600, 50],
      result: 11000,
    },
    { title: 'no reward', args: [1000, 0.2, 0.05, 300, 0], result: 3000 },
    { title: 'the reward is 0 when left out', args: [1000, 0.2, 0.05, 300], result: 3000 },
    { title: 'a reward above the value', args: [1000, 0.2, 0.05, 300, 320], result: -200 },
    { title: 'conversion in percent instead of a share', args: [400, 0.5, 10, 600], error: 'between' },
    { title: 'a negative reward', args: [400, 0.5, 0.1, 600, -50], error: 'atLeast' },
  ],
  native: '={promoters}*{referrals}*{conversion}*({clv}-{incentive})',
  source: {
    title:
      'M. Patterson, Step-by-step guide to measuring customer service ROI, Help Scout: spreading the word',
    url: 'https://www.helpscout.com/helpu/calculating-customer-service-roi/',
  },
  keywords: ['word of mouth', 'recommendation', 'referral programme', 'promoters', 'NPS value', 'advocacy'],
};
