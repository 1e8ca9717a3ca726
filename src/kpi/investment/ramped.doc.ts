import type { FunctionDoc } from '../doc.js';
import type { ramped } from './ramped.js';

export const doc: FunctionDoc<typeof ramped> = {
  category: 'investment',
  summary: 'Total of a monthly value that rises evenly to its full height over a ramp-up time.',
  formula: 'Σ fullValue × min(1, i ÷ rampMonths), i = 1…months',
  params: {
    fullValue: 'Value of a month after the ramp-up.',
    months: 'Number of months to add up; a whole number.',
    rampMonths: 'Months until the full value is reached; 0 or 1 for full value from the first month.',
  },
  result: 'Money of all the months together.',
  notes: [
    'With a ramp of three months the months give a third, two thirds, then all of the full value.',
    'No growth, risk or discount is in it.',
  ],
  examples: [
    { title: '12,000 a month for a year, full after three months', args: [12000, 12, 3], result: 132000 },
    { title: 'the whole time is ramp-up', args: [900, 6, 6], result: 3150 },
    { title: 'a ramp longer than the time', args: [1200, 2, 12], result: 300 },
    { title: 'full from the first month', args: [12000, 12, 0], result: 144000 },
    { title: 'half a month', args: [12000, 0.5, 3], error: 'notWhole' },
    { title: 'a negative ramp', args: [12000, 12, -3], error: 'atLeast' },
  ],
  native:
    '={fullValue}*({months}-MIN({months},INT({rampMonths}))+MIN({months},INT({rampMonths}))*(MIN({months},INT({rampMonths}))+1)/2/MAX(1,{rampMonths}))',
  source: {
    title: 'PolyAI ROI calculator by R. Raza: month ÷ 3 while benefits ramp up',
    url: 'https://github.com/raza-r/polyai-roi-calculator',
  },
  keywords: ['ramp-up', 'phase in', 'adoption curve', 'linear ramp', 'first-year benefit'],
};
