import type { FunctionDoc } from '../doc.js';
import type { shareTest } from './shareTest.js';

const Z = 'NORMSINV(0.975)';
const SHARE_1 = '{successes1}/{n1}';
const SHARE_2 = '{successes2}/{n2}';
const POOLED = '({successes1}+{successes2})/({n1}+{n2})';
const TEST = `IF(OR(${POOLED}=0,${POOLED}=1),0,(${SHARE_2}-${SHARE_1})/SQRT(${POOLED}*(1-${POOLED})*(1/{n1}+1/{n2})))`;

/** A limit of Wilson's interval of one group. */
const limit = (group: 1 | 2, sign: '+' | '-') =>
  `({successes${group}}+${Z}^2/2${sign}${Z}*SQRT({successes${group}}*({n${group}}-{successes${group}})/{n${group}}+${Z}^2/4))/({n${group}}+${Z}^2)`;

export const doc: FunctionDoc<typeof shareTest> = {
  category: 'evidence',
  summary:
    'Has a share really changed? Test of two groups, before and after, with the interval of the change.',
  formula:
    'z = (share2 − share1) ÷ √(p(1 − p)(1 ÷ n1 + 1 ÷ n2)), share = successes ÷ n, p = the share of both groups together',
  params: {
    successes1: 'Successes before (or in group A): a whole number.',
    n1: 'Of how many before.',
    successes2: 'Successes after (or in group B).',
    n2: 'Of how many after.',
  },
  result:
    'Five labelled rows: change (after − before, as a share), z, two-sided p-value, lower and upper limit of the change at 95% confidence.',
  notes: [
    'The p-value is the chance of a change at least this large if in truth nothing had changed. Below 0.05 it counts as significant by convention.',
    'The two groups must be different people. For the same people asked twice this test is not the right one.',
    'With fewer than five successes or failures to be expected in a group, z is only a rough guide: use Fisher’s exact test.',
    'Limits by Newcombe, not from z: near the border, p-value and interval may disagree. Nobody or everybody in both groups: z 0, p 1.',
    'A significant difference between groups that chose themselves is an association, not a proof of cause.',
  ],
  examples: [
    {
      title: 'first-contact resolution 70% of 200, then 75% of 340: may be chance',
      args: [140, 200, 255, 340],
      result: [
        ['change', 0.05],
        ['z', 1.266014826113381],
        ['p', 0.20550777427449318],
        ['low', -0.02666417289960596],
        ['high', 0.12946846640785192],
      ],
    },
    {
      title: 'satisfied customers 820, then 860 of 1,000: hardly chance',
      args: [820, 1000, 860, 1000],
      result: [
        ['change', 0.04],
        ['z', 2.4397501823713346],
        ['p', 0.014697421770023424],
        ['low', 0.007854303118839757],
        ['high', 0.07211520554180523],
      ],
    },
    {
      title: 'two cohorts of unequal size',
      args: [28, 254, 36, 301],
      result: [
        ['change', 0.009365108431213548],
        ['z', 0.344134865479892],
        ['p', 0.7307448635588938],
        ['low', -0.04539273680410494],
        ['high', 0.062325376040762576],
      ],
    },
    { title: 'nobody asked before', args: [0, 0, 36, 301], error: 'divisionByZero' },
    { title: 'more successes than answers after', args: [28, 254, 310, 301], error: 'exceeds' },
  ],
  native: [
    [`=${SHARE_2}-${SHARE_1}`],
    [`=${TEST}`],
    [`=2*NORMSDIST(-ABS(${TEST}))`],
    [`=${SHARE_2}-${SHARE_1}-SQRT((${SHARE_2}-${limit(2, '-')})^2+(${limit(1, '+')}-${SHARE_1})^2)`],
    [`=${SHARE_2}-${SHARE_1}+SQRT((${limit(2, '+')}-${SHARE_2})^2+(${SHARE_1}-${limit(1, '-')})^2)`],
  ],
  source: {
    title:
      'J. Fleiss, B. Levin and M. Paik, Statistical Methods for Rates and Proportions (2003); R. Newcombe, Statistics in Medicine 17 (1998), 873–890, method 10',
  },
  keywords: [
    'two-proportion z test',
    'A/B test',
    'significance',
    'p-value',
    'conversion test',
    'before and after',
  ],
};
