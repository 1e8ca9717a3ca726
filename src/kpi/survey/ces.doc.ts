import type { FunctionDoc } from '../doc.js';
import type { ces } from './ces.js';

export const doc: FunctionDoc<typeof ces> = {
  category: 'survey',
  summary:
    'Customer effort score: how easy customers found it, as an average or as the share who found it easy.',
  formula:
    'mean: Σ ratings ÷ number of ratings; top: number of ratings above the middle of the scale ÷ number of ratings',
  params: {
    ratings: 'Ratings from 1 to max, where high means easy. Blanks, text and TRUE/FALSE are skipped.',
    mode: '"mean" for the average rating, "top" for the share who found it easy; the mean when left out.',
    max: 'The highest rating of the scale, 2 to 100: 7 when left out.',
  },
  result: 'With "mean" a rating from 1 to max; with "top" a share, 0 to 1.',
  notes: [
    'High must mean easy ("The company made it easy to handle my issue": agree). Where your survey asks for effort and low is good, turn the ratings round first: max + 1 − rating.',
    'Scales of 5 and of 7, averages and shares are all called customer effort score: say which one stands behind a figure.',
    '"top" counts the classes above the middle of the scale: 5, 6 and 7 of 7; 4 and 5 of 5; 6 to 10 of 10. A rating between two classes belongs to the lower one.',
  ],
  examples: [
    { title: 'average of seven ratings', args: [[[7], [6], [5], [4], [7], [6], [3]]], result: 38 / 7 },
    { title: 'share who found it easy', args: [[[7], [6], [5], [4], [7], [6], [3]], 'top'], result: 5 / 7 },
    { title: 'a scale of five: 4 and 5 count', args: [[[5], [4], [3], [2]], 'top', 5], result: 0.5 },
    { title: 'blanks and text are not bad ratings', args: [[[7], [''], ['n/a'], [4]]], result: 5.5 },
    { title: 'a rating of 8 on a scale of seven', args: [[[8], [5]]], error: 'offScale' },
    { title: 'an unknown word', args: [[[7], [5]], 'median'], error: 'unknownWord' },
    { title: 'nobody answered', args: [[['']]], error: 'nothingToCompute' },
  ],
  native: '=IF({mode}="mean",AVERAGE({ratings}),COUNTIF({ratings},">="&INT(({max}+3)/2))/COUNT({ratings}))',
  source: {
    title: 'Nicereply, How is CES calculated? (mean, 1 to 7); Simplesat (share of 5 and above, of 7)',
  },
  keywords: ['customer effort score', 'effort', 'ease', 'easy to handle', 'ease of use', 'CES 2.0'],
};
