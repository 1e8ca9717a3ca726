import type { FunctionDoc } from '../doc.js';
import type { simulate } from './simulate.js';

export const doc: FunctionDoc<typeof simulate> = {
  category: 'evidence',
  summary:
    'What the net benefit may come to when every benefit line is a range: simulation with PERT estimates.',
  formula: 'net = Σ lines, each drawn from its PERT distribution, − Σ cost, in every trial',
  params: {
    low: 'The lowest each benefit line may come to, one cell per line; at most 100 lines.',
    likely: 'The most likely value of each line, in the same order, not below low.',
    high: 'The highest each line may come to, in the same order, not below likely.',
    cost: 'All costs, certain; a range is summed.',
    trials: 'How often to draw, 100 to 100,000; 10,000 when left out.',
    seed: 'Start of the random numbers, a whole number from 0; 1 when left out.',
  },
  result:
    'Five labelled rows: P10 (in one of ten trials the net is lower), P50, P90 and mean of the net as money, and the share of trials with a net above 0.',
  notes: [
    'Lines are independent of each other. If one cause moves them all, the true spread is wider than shown.',
    'The same estimates and seed always give the same figures. Another seed shows how much of them is chance.',
    'Blank rows are skipped. A blank beside a number counts as 0. A message such as low[3] means the third cell of the range.',
    'An uncertain cost can stand among the lines as a negative range: low −120, likely −100, high −90.',
    'Ranges and a share for risk (CSROI.RISKADJUSTED) on one line count the same doubt twice.',
    'Random numbers from xoroshiro128+. Percentiles as PERCENTILE.INC.',
  ],
  examples: [
    {
      title: 'two benefit lines against a cost of 90',
      args: [[[40], [10]], [[60], [30]], [[90], [80]], 90],
      result: [
        ['p10', -13.781647983142216],
        ['p50', 5.784967278826706],
        ['p90', 27.370723204891252],
        ['mean', 6.412046003077876],
        ['probabilityOfGain', 0.6421],
      ],
    },
    {
      title: 'one line, 1,000 trials, another seed; blank rows do not count',
      args: [[[4], ['']], [[6], ['']], [[12], ['']], 0, 1000, 7],
      result: [
        ['p10', 4.826416870005933],
        ['p50', 6.500677090869404],
        ['p90', 8.734249504551585],
        ['mean', 6.64923958208344],
        ['probabilityOfGain', 1],
      ],
    },
    {
      title: 'certain lines',
      args: [
        [[60], [30]],
        [[60], [30]],
        [[60], [30]],
        [[50], [20]],
      ],
      result: [
        ['p10', 20],
        ['p50', 20],
        ['p90', 20],
        ['mean', 20],
        ['probabilityOfGain', 1],
      ],
    },
    { title: 'likely above high in one line', args: [[[4]], [[24]], [[8]], 0], error: 'wrongOrder' },
    { title: 'a line without its high', args: [[[4], [5]], [[6], [7]], [[12]], 0], error: 'unequalLengths' },
    { title: 'no lines', args: [[['']], [['']], [['']], 100], error: 'nothingToCompute' },
    {
      title: 'more trials than a cell should run',
      args: [[[4]], [[6]], [[12]], 0, 1000000],
      error: 'between',
    },
  ],
  native: {
    none: 'Native Excel cannot simulate without volatile random numbers, which change with every calculation.',
  },
  source: {
    title: 'D. Vose, Risk Analysis (2008): Monte Carlo simulation with PERT distributions',
  },
  keywords: ['Monte Carlo', 'simulation', 'range of outcomes', 'probability of profit', 'uncertainty', 'P90'],
};
