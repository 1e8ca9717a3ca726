import type { FunctionDoc } from '../doc.js';
import type { meanTest } from './meanTest.js';

const ERROR_1 = '(VAR({before})/COUNT({before}))';
const ERROR_2 = '(VAR({after})/COUNT({after}))';
const CHANGE = '(AVERAGE({after})-AVERAGE({before}))';
const DEGREES = `((${ERROR_1}+${ERROR_2})^2/(${ERROR_1}^2/(COUNT({before})-1)+${ERROR_2}^2/(COUNT({after})-1)))`;
const MARGIN = `SQRT((${ERROR_1}+${ERROR_2})*${DEGREES}*(1/BETAINV(0.05,${DEGREES}/2,0.5)-1))`;

export const doc: FunctionDoc<typeof meanTest> = {
  category: 'evidence',
  summary: 'Has a mean really changed? Welch’s t test of two groups, with the interval of the change.',
  formula:
    't = (mean(after) − mean(before)) ÷ √(s₁² ÷ n₁ + s₂² ÷ n₂), s = standard deviation, n = number of values',
  params: {
    before: 'Values before (or of group A), two or more. Blanks, text and TRUE/FALSE are skipped.',
    after: 'Values after (or of group B), two or more. Blanks, text and TRUE/FALSE are skipped.',
  },
  result:
    'Six labelled rows: change (after − before, in the unit of the values), t, degrees of freedom, two-sided p-value, lower and upper limit of the change at 95% confidence.',
  notes: [
    'The p-value is the chance of a change at least this large if in truth nothing had changed. Below 0.05 it counts as significant by convention.',
    'The groups may differ in size and in spread (Welch). They must be different people or contacts; for the same ones measured twice this test is not the right one.',
    'Durations have a few very long values that sway a mean. With few values compare CSROI.RANKTEST.',
    'When no value varies in either group: equal means give p 1, different means have no answer.',
  ],
  examples: [
    {
      title: 'handling time of a few contacts before and after',
      args: [
        [[420], [380], [510], [450], [395]],
        [[360], [340], [410], [330], [375], [300]],
      ],
      result: [
        ['change', -78.5],
        ['t', -2.8217761406459223],
        ['degreesOfFreedom', 7.278318193160681],
        ['p', 0.024690604620253423],
        ['low', -143.7758147846211],
        ['high', -13.224185215378895],
      ],
    },
    {
      title: 'the sleep data of the R manual',
      args: [
        [[0.7, -1.6, -0.2, -1.2, -0.1, 3.4, 3.7, 0.8, 0, 2]],
        [[1.9, 0.8, 1.1, 0.1, -0.1, 4.4, 5.5, 1.6, 4.6, 3.4]],
      ],
      result: [
        ['change', 1.58],
        ['t', 1.8608134674868526],
        ['degreesOfFreedom', 17.776473516178488],
        ['p', 0.0793941401873583],
        ['low', -0.20548323071171137],
        ['high', 3.3654832307117104],
      ],
    },
    { title: 'one value has no spread', args: [[[420]], [[360], [340]]], error: 'tooFewValues' },
    {
      title: 'no value at all',
      args: [
        [['n/a'], ['']],
        [[360], [340]],
      ],
      error: 'nothingToCompute',
    },
    {
      title: 'nothing varies, yet the means differ',
      args: [
        [[4], [4]],
        [[5], [5]],
      ],
      error: 'noVariation',
    },
  ],
  native: [
    [`=${CHANGE}`],
    [`=${CHANGE}/SQRT(${ERROR_1}+${ERROR_2})`],
    [`=${DEGREES}`],
    ['=TTEST({before},{after},2,3)'],
    [`=${CHANGE}-${MARGIN}`],
    [`=${CHANGE}+${MARGIN}`],
  ],
  source: {
    title:
      'B. L. Welch, The significance of the difference between two means when the population variances are unequal, Biometrika 29 (1938), 350–362',
  },
  keywords: [
    't-test',
    'Welch test',
    'difference of means',
    'significance',
    'p-value',
    'average handling time',
  ],
};
