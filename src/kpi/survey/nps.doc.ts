import type { FunctionDoc } from '../doc.js';
import type { nps } from './nps.js';

export const doc: FunctionDoc<typeof nps> = {
  category: 'survey',
  summary: 'Net promoter score: percentage of promoters (9 and 10) minus percentage of detractors (below 7).',
  formula: '100 × (number of scores ≥ 9 − number of scores < 7) ÷ number of scores',
  params: { scores: 'Answers from 0 to 10. Blanks, text and TRUE/FALSE are skipped.' },
  result: 'Points from −100 to 100.',
  notes: [
    'Pool the answers: an average of daily scores is not the score of the period.',
    'Only the standard question on a scale from 0 to 10 gives a net promoter score; other scales are refused when a value exceeds 10.',
  ],
  examples: [
    { title: 'two promoters, one passive, one detractor', args: [[[10], [9], [8], [3]]], result: 25 },
    { title: 'blanks and text are not zeros', args: [[[10], [''], ['n/a']]], result: 100 },
    { title: 'half points fall into exactly one class', args: [[[6.5], [8.5]]], result: -50 },
    { title: 'nobody answered', args: [[['']]], error: 'nothingToCompute' },
    { title: 'an answer above the scale', args: [[[11]]], error: 'offScale' },
  ],
  native: '=100*(COUNTIF({scores},">=9")-COUNTIF({scores},"<7"))/COUNT({scores})',
  source: { title: 'F. Reichheld, The One Number You Need to Grow, Harvard Business Review, December 2003' },
  keywords: ['net promoter score', 'loyalty', 'recommend', 'eNPS', 'promoters', 'detractors'],
};
