import type { FunctionDoc } from '../doc.js';
import type { npsBreakdown } from './npsBreakdown.js';

export const doc: FunctionDoc<typeof npsBreakdown> = {
  category: 'survey',
  summary: 'What a net promoter score is made of: number and share of promoters, passives and detractors.',
  formula: 'promoters: scores ≥ 9; passives: 7 ≤ scores < 9; detractors: scores < 7; each ÷ number of scores',
  params: { scores: 'Answers from 0 to 10. Blanks, text and TRUE/FALSE are skipped.' },
  result:
    'Three rows (promoters, passives, detractors), each with its label, its number and its share, 0 to 1.',
  notes: [
    'The share of promoters less the share of detractors, times 100, is CSROI.NPS. The share of promoters alone is not a net promoter score.',
    'Equal scores can hide very different customers: 10% promoters without a detractor, or 55% promoters against 45% detractors.',
  ],
  examples: [
    {
      title: 'every answer once',
      args: [[[0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10]]],
      result: [
        ['promoters', 2, 2 / 11],
        ['passives', 2, 2 / 11],
        ['detractors', 7, 7 / 11],
      ],
    },
    {
      title: 'blanks and text do not count as answers',
      args: [[[10], [9], [''], [8], ['n/a'], [3]]],
      result: [
        ['promoters', 2, 0.5],
        ['passives', 1, 0.25],
        ['detractors', 1, 0.25],
      ],
    },
    {
      title: 'half points fall into exactly one class',
      args: [[[6.5], [8.5], [9.5]]],
      result: [
        ['promoters', 1, 1 / 3],
        ['passives', 1, 1 / 3],
        ['detractors', 1, 1 / 3],
      ],
    },
    { title: 'nobody answered', args: [[['']]], error: 'nothingToCompute' },
    { title: 'an answer below the scale', args: [[[-1]]], error: 'offScale' },
  ],
  native: [
    ['=COUNTIF({scores},">=9")', '=COUNTIF({scores},">=9")/COUNT({scores})'],
    [
      '=COUNTIF({scores},">=7")-COUNTIF({scores},">=9")',
      '=(COUNTIF({scores},">=7")-COUNTIF({scores},">=9"))/COUNT({scores})',
    ],
    ['=COUNTIF({scores},"<7")', '=COUNTIF({scores},"<7")/COUNT({scores})'],
  ],
  source: { title: 'F. Reichheld, The One Number You Need to Grow, Harvard Business Review, December 2003' },
  keywords: ['promoters', 'passives', 'detractors', 'NPS distribution', 'NPS percentages', 'neutrals'],
};
