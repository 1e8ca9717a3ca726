import type { FunctionDoc } from '../doc.js';
import type { onboardingSavings } from './onboardingSavings.js';

export const doc: FunctionDoc<typeof onboardingSavings> = {
  category: 'value',
  summary: 'Onboarding savings: cost avoided when new agents become proficient in fewer weeks.',
  formula: 'hires × (weeksBefore − weeksAfter) × weeklyCost × productivityLost',
  params: {
    hires: 'Agents hired in the period, usually a year.',
    weeksBefore: 'Weeks until a new agent was proficient before the change.',
    weeksAfter: 'Weeks until a new agent is proficient after the change.',
    weeklyCost: 'Cost of an agent in a week, everything included.',
    productivityLost: 'Share of output missing in those weeks on average, 0 to 1; 0.5 when left out.',
  },
  result: 'Money in the period of the hires; negative when onboarding takes longer.',
  notes: [
    'Half of the output missing fits a steady rise from nothing to full output. With monthly figures, CSROI.RAMPCOST is more exact.',
    'When fewer agents leave, fewer are hired: with CSROI.ATTRITIONSAVINGS on the same sheet enter the hires that remain.',
  ],
  examples: [
    { title: 'eight hires, six weeks become four', args: [8, 6, 4, 900, 0.5], result: 7200 },
    { title: 'half of the output is missing when left out', args: [12, 6, 4, 900], result: 10800 },
    { title: 'a classroom without any output', args: [12, 6, 5, 900, 1], result: 10800 },
    { title: 'onboarding takes longer', args: [8, 4, 5, 900], result: -3600 },
    { title: 'a lost share in percent', args: [8, 6, 4, 900, 50], error: 'between' },
    { title: 'a negative number of weeks', args: [8, 6, -4, 900], error: 'atLeast' },
  ],
  native: '={hires}*({weeksBefore}-{weeksAfter})*{weeklyCost}*{productivityLost}',
  source: {
    title:
      'R. Davis, How to Measure the Costs of Attrition, Part III, CRMXchange, August 2016: the productivity ramp',
    url: 'https://crmxchangeblog.wordpress.com/2016/08/12/how-to-measure-the-costs-of-attrition-part-iii/',
  },
  keywords: [
    'time to proficiency',
    'training time',
    'new hires',
    'ramp-up',
    'induction',
    'speed to competency',
  ],
};
