import type { FunctionDoc } from '../doc.js';
import type { csatCi } from './csatCi.js';

const SHARE = 'COUNTIF({ratings},">="&IF(COUNT({top})=0,MAX(2,{max}-1),{top}))/COUNT({ratings})';
const N = 'COUNT({ratings})';
const Z = 'NORM.S.INV(1-(1-{confidence})/2)';
const CENTRE = `${SHARE}+${Z}^2/(2*${N})`;
const MARGIN = `${Z}*SQRT((${SHARE})*(1-${SHARE})/${N}+${Z}^2/(4*${N}^2))`;
const SHRINK = `(1+${Z}^2/${N})`;

export const doc: FunctionDoc<typeof csatCi> = {
  category: 'survey',
  summary:
    'Confidence interval of a satisfaction score: the range that the share of all customers may lie in.',
  formula: '(p + z² ÷ 2n ± z × √(p × (1 − p) ÷ n + z² ÷ 4n²)) ÷ (1 + z² ÷ n), p = share of ratings ≥ top',
  params: {
    ratings: 'Ratings from 1 to max. Blanks, text and TRUE/FALSE are skipped.',
    top: 'The lowest rating that counts as satisfied: one below max when left out, so 4 of 5.',
    max: 'The highest rating of the scale, 2 to 100: 5 when left out.',
    confidence: 'How sure the interval shall be, between 0 and 1: 0.95 when left out.',
  },
  result: 'Two cells beside each other: lower and upper limit of the share, 0 to 1.',
  notes: [
    'Wilson’s interval. It stays within 0 and 1 and holds with few ratings and with shares near 0 or 1, where the interval of the textbook fails.',
    'A target is met for certain only when the lower limit reaches it: 94 satisfied of 100 gives 87.5% to 97.2%, which does not prove 94%.',
    'It covers chance only, not customers who never answer.',
  ],
  examples: [
    {
      title: 'six of ten customers are satisfied',
      args: [[[5], [4], [3], [5], [2], [4], [4], [1], [5], [3]]],
      result: [[0.3126737697336583, 0.8318196702937639]],
    },
    {
      title: 'only a 5 satisfies',
      args: [[[5], [4], [3], [5], [2], [4], [4], [1], [5], [3]], 5],
      result: [[0.10779126740630103, 0.6032218525388547]],
    },
    {
      title: 'less sure, so narrower',
      args: [[[5], [4], [3], [5], [2], [4], [4], [1], [5], [3]], 4, 5, 0.8],
      result: [[0.40135184255626694, 0.7704344210256249]],
    },
    {
      title: 'all satisfied, but only four answered',
      args: [[[5], [5], [4], [5]]],
      result: [[0.5101091635454027, 1]],
    },
    { title: 'a rating of 6 on a scale of five', args: [[[6], [5]]], error: 'offScale' },
    { title: 'nobody answered', args: [[['']]], error: 'nothingToCompute' },
    { title: 'a percentage where a share is needed', args: [[[5], [2]], 4, 5, 95], error: 'inside' },
  ],
  native: [[`=(${CENTRE}-${MARGIN})/${SHRINK}`, `=(${CENTRE}+${MARGIN})/${SHRINK}`]],
  source: {
    title:
      'E. B. Wilson, Probable Inference, the Law of Succession, and Statistical Inference, JASA 22 (1927), 209–212',
  },
  keywords: [
    'CSAT confidence interval',
    'Wilson interval',
    'satisfaction range',
    'margin of error',
    'uncertainty',
  ],
};
