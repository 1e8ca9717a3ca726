import type { FunctionDoc } from '../doc.js';
import type { irrAll } from './irrAll.js';

export const doc: FunctionDoc<typeof irrAll> = {
  category: 'investment',
  summary: 'Every internal rate of return of the flows, ascending: each rate at which they are worth zero.',
  formula: 'all rates above −1 and up to 10 with Σ flow(t) ÷ (1 + rate)^t = 0',
  params: {
    flows:
      'Money per period, costs negative, in reading order; at most 600. Blanks are zeros that keep their place; text is refused.',
  },
  result: 'A column of rates per period, above −100% and up to 1,000%; one cell when there is one rate.',
  notes: [
    'IRR in Excel shows one rate, which one depends on its guess, and no rate at all when the guess leads nowhere. When this function shows two, neither says by itself whether the investment is worth it: use CSROI.PRESENTVALUE.',
    'Flows that change sign once have one rate; each further change of sign may add one.',
    'Monthly flows give a rate per month; the rate per year is (1 + rate)^12 − 1.',
    'The cells below must be free, or Excel shows #SPILL!.',
  ],
  examples: [
    {
      title: 'one rate',
      args: [[[-70000], [12000], [15000], [18000], [21000], [26000]]],
      result: [[0.08663094803653161]],
    },
    {
      title: 'after two years only',
      args: [[[-70000], [12000], [15000]]],
      result: [[-0.44350694133474056]],
    },
    { title: 'two rates', args: [[[-100, 230, -132]]], result: [[0.1], [0.2]] },
    {
      title: 'where programs disagree: −77% or 185%',
      args: [[[-50, -100, 600, 300, -100]]],
      result: [[-0.76889547068078], [1.8544178284561779]],
    },
    { title: 'the same rate twice is one rate', args: [[[-100, 220, -121]]], result: [[0.1]] },
    { title: 'a last cost that no rate makes up for', args: [[[-100, 220, -122]]], error: 'noRateOfReturn' },
    { title: 'money only comes in', args: [[[100, 100]]], error: 'noRateOfReturn' },
  ],
  native: {
    none: 'IRR in Excel finds one rate only, the one nearest to its guess; there is no function for all of them.',
  },
  source: {
    title:
      'numpy-financial issue 28: two rates for one series of flows, one shown by Excel, the other by NumPy',
    url: 'https://github.com/numpy/numpy-financial/issues/28',
  },
  keywords: ['IRR', 'internal rate of return', 'multiple IRR', 'all roots', 'yield'],
};
