import type { FunctionDoc } from '../doc.js';
import type { netSentiment } from './netSentiment.js';

export const doc: FunctionDoc<typeof netSentiment> = {
  category: 'survey',
  summary: 'Net sentiment: share of positive comments minus share of negative ones.',
  formula: '(Σ positive − Σ negative) ÷ Σ total',
  params: {
    positive: 'Comments judged positive; a range is summed.',
    negative: 'Comments judged negative; a range is summed.',
    total: 'All comments judged, neutral ones included; a range is summed.',
  },
  result: 'A share from −1 (all negative) to 1 (all positive); format it as a percentage.',
  notes: [
    'Neutral comments are what is left of the total: they draw the figure towards 0.',
    'Not a net promoter score: nobody was asked to recommend anything. Follow its trend; do not compare it with other tools, which judge differently.',
    'CSROI.SENTIMENT judges single comments.',
  ],
  examples: [
    { title: '120 positive, 30 negative, 50 neutral', args: [120, 30, 200], result: 0.45 },
    { title: 'more complaints than praise', args: [10, 25, 50], result: -0.3 },
    {
      title: 'three channels, summed',
      args: [
        [[60], [40], [20]],
        [[10], [15], [5]],
        [[100], [60], [40]],
      ],
      result: 0.45,
    },
    { title: 'nothing was judged', args: [0, 0, 0], error: 'divisionByZero' },
    { title: 'more judged than there are', args: [120, 90, 200], error: 'exceeds' },
    { title: 'a count below zero', args: [120, -30, 200], error: 'atLeast' },
  ],
  native: '=(SUM({positive})-SUM({negative}))/SUM({total})',
  source: { title: 'Net sentiment: (positive − negative) ÷ all mentions, as commonly published' },
  keywords: [
    'sentiment analysis',
    'positive comments',
    'negative comments',
    'mentions',
    'social media',
    'mood',
  ],
};
