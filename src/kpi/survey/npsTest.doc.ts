import type { FunctionDoc } from '../doc.js';
import { counted, score, variance } from './npsNative.js';
import type { npsTest } from './npsTest.js';

const CHANGE = `(${score(counted('after'))}-${score(counted('before'))})`;
const ERROR = `SQRT(${variance(counted('before'))}+${variance(counted('after'))})`;

export const doc: FunctionDoc<typeof npsTest> = {
  category: 'survey',
  summary:
    'Has a net promoter score really changed? Compares two surveys and says how likely chance explains it.',
  formula:
    'z = (score after − score before) ÷ √(SE before² + SE after²), SE = 100 × √(((P + D) ÷ n − ((P − D) ÷ n)²) ÷ n)',
  params: {
    before:
      'Answers from 0 to 10 before (or of group A), two or more. Blanks, text and TRUE/FALSE are skipped.',
    after:
      'Answers from 0 to 10 after (or of group B), two or more. Blanks, text and TRUE/FALSE are skipped.',
  },
  result:
    'Six labelled rows: change (after − before, in points), its standard error, z, two-sided p-value, lower and upper limit of the change at 95% confidence.',
  notes: [
    'The p-value is the chance of a change at least this large if in truth nothing had changed. Below 0.05 it counts as significant by convention.',
    'The groups must be different customers. For the same customers asked twice this test is not the right one.',
    'A significant change is not a caused one: season, product or the way of asking may have changed too.',
    'Small movements need many answers: to notice a change of 1.2 points takes about 60,000 answers in each group.',
    'When no answer varies in either group (all promoters, say), equal scores give p 1 and different scores have no answer.',
  ],
  examples: [
    {
      title: 'from 20 to 45 points, with 20 answers each',
      args: [
        [
          [9, 9, 9, 9, 10, 10, 10, 10, 8, 8],
          [8, 8, 7, 7, 7, 7, 6, 5, 3, 0],
        ],
        [
          [9, 9, 9, 9, 9, 9, 10, 10, 10, 10],
          [10, 10, 8, 8, 8, 7, 7, 6, 5, 2],
        ],
      ],
      result: [
        ['change', 25],
        ['standardError', 23.531893251500186],
        ['z', 1.062387957178338],
        ['p', 0.28805959865122943],
        ['low', -21.121663260981506],
        ['high', 71.1216632609815],
      ],
    },
    {
      title: 'a fall has a minus sign',
      args: [
        [[10], [9], [9], [8]],
        [[8], [7], [6], [3]],
      ],
      result: [
        ['change', -125],
        ['standardError', 33.071891388307385],
        ['z', -3.7796447300922718],
        ['p', 0.00015705228423075205],
        ['low', -189.81971602170285],
        ['high', -60.18028397829717],
      ],
    },
    { title: 'nobody answered afterwards', args: [[[9], [3]], [['']]], error: 'nothingToCompute' },
    { title: 'a single answer is no group', args: [[[9], [3]], [[10]]], error: 'tooFewValues' },
    {
      title: 'all promoters against all detractors',
      args: [
        [[2], [3]],
        [[10], [9]],
      ],
      error: 'noVariation',
    },
    {
      title: 'an answer above the scale',
      args: [
        [[9], [3]],
        [[10], [11]],
      ],
      error: 'offScale',
    },
  ],
  native: [
    [`=${CHANGE}`],
    [`=${ERROR}`],
    [`=${CHANGE}/${ERROR}`],
    [`=2*NORM.S.DIST(-ABS(${CHANGE}/${ERROR}),TRUE)`],
    [`=${CHANGE}-NORM.S.INV(0.975)*${ERROR}`],
    [`=${CHANGE}+NORM.S.INV(0.975)*${ERROR}`],
  ],
  source: {
    title: 'R package NPS, nps.test: z test of the difference of two net promoter scores',
    url: 'https://rdrr.io/cran/NPS',
  },
  keywords: ['NPS significance', 'NPS difference', 'NPS change', 'before and after', 'z test', 'p-value'],
};
