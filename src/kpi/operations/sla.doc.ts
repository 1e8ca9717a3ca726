import type { FunctionDoc } from '../doc.js';
import type { sla } from './sla.js';

export const doc: FunctionDoc<typeof sla> = {
  category: 'operations',
  summary: 'Service level: share of contacts answered within a target time, of all contacts offered.',
  formula: 'number of times ≤ target ÷ offered, or number of times',
  params: {
    times: 'How long each answered contact waited, in seconds. Blanks, text and TRUE/FALSE are skipped.',
    target: 'The target in seconds; a wait of exactly the target is within it.',
    offered: 'All contacts offered, answered or not. Left out, the number of times stands for it.',
  },
  result: 'A share from 0 to 1.',
  notes: [
    'Without offered, customers who gave up waiting are not counted and the figure is too good. Give offered wherever they are known.',
    'Contacts given up within the first few seconds may be taken off offered; say so beside the figure, because it raises it.',
    'Times and target must be in the same unit: an Excel time is a part of a day, so multiply it by 86400.',
    'Without any times there is no answer, even when offered is given: if nobody was answered, the service level is 0.',
    'The same function serves for first replies, with times and target in seconds: two hours are 7200.',
  ],
  examples: [
    { title: 'four of five within 20 seconds', args: [[[5], [12], [20], [3], [41]], 20], result: 0.8 },
    {
      title: 'the same with three contacts that nobody answered',
      args: [[[5], [12], [20], [3], [41]], 20, 8],
      result: 0.5,
    },
    { title: 'blanks and text are not times', args: [[[5], [''], ['n/a'], [41]], 20], result: 0.5 },
    { title: 'a target of zero', args: [[[5], [12]], 0], error: 'above' },
    { title: 'fewer offered than answered', args: [[[5], [12], [20]], 20, 2], error: 'exceeds' },
    { title: 'no times', args: [[[''], ['n/a']], 20], error: 'nothingToCompute' },
  ],
  native:
    '=SUMPRODUCT(ISNUMBER({times})*({times}<={target}))/IF(COUNT({offered})=0,COUNT({times}),{offered})',
  source: {
    title: 'Call Centre Helper, Service level threshold calculations',
    url: 'https://www.callcentrehelper.com/service-level-threshold-calculations-206890.htm',
  },
  keywords: [
    'service level',
    'service level agreement',
    'answered within',
    'in time',
    'on time',
    '80/20',
    'target',
  ],
};
