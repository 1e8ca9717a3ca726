import type { FunctionDoc } from '../doc.js';
import type { workloadSaved } from './workloadSaved.js';

export const doc: FunctionDoc<typeof workloadSaved> = {
  category: 'value',
  summary:
    'Work saved when there are fewer contacts and each takes another time, split in two without double counting.',
  formula:
    '(volumeBefore − volumeAfter) × ahtBefore + volumeAfter × (ahtBefore − ahtAfter) = volumeBefore × ahtBefore − volumeAfter × ahtAfter',
  params: {
    volumeBefore: 'Contacts in a period before the change.',
    ahtBefore: 'Average handle time before the change, in seconds.',
    volumeAfter: 'Contacts in a period of the same length after the change.',
    ahtAfter: 'Average handle time after the change, in seconds.',
  },
  result:
    'Five rows of seconds: deflected contacts, handling time, their total, the naive sum and the overlap that it counts twice.',
  notes: [
    'Total is the work before less the work after. Deflected contacts count with the old time, handling time with the contacts that remain, so the two add up to the total.',
    'The naive sum takes each effect alone on the old volume. Naive sum minus overlap is the total; the overlap is negative when the remaining contacts take longer.',
    'Any unit of time will do: minutes in, minutes out.',
    'Counting contacts alone misleads: self-service takes the short ones, and those left take longer.',
  ],
  examples: [
    {
      title: 'a fifth fewer contacts, and 6 minutes become 5',
      args: [10000, 360, 8000, 300],
      result: [
        ['deflected', 720000],
        ['handlingTime', 480000],
        ['total', 1200000],
        ['naiveSum', 1320000],
        ['overlap', 120000],
      ],
    },
    {
      title: 'a fifth fewer, but the rest takes longer: a tenth less work (in minutes)',
      args: [100, 6, 80, 6.75],
      result: [
        ['deflected', 120],
        ['handlingTime', -60],
        ['total', 60],
        ['naiveSum', 45],
        ['overlap', -15],
      ],
    },
    {
      title: 'shorter contacts alone: nothing to overlap',
      args: [1000, 300, 1000, 270],
      result: [
        ['deflected', 0],
        ['handlingTime', 30000],
        ['total', 30000],
        ['naiveSum', 30000],
        ['overlap', 0],
      ],
    },
    { title: 'a negative time', args: [10000, 360, 8000, -300], error: 'atLeast' },
    { title: 'text where a number should be', args: ['many', 360, 8000, 300], error: 'wrongKind' },
  ],
  native: [
    ['=({volumeBefore}-{volumeAfter})*{ahtBefore}'],
    ['={volumeAfter}*({ahtBefore}-{ahtAfter})'],
    ['={volumeBefore}*{ahtBefore}-{volumeAfter}*{ahtAfter}'],
    ['=({volumeBefore}-{volumeAfter})*{ahtBefore}+{volumeBefore}*({ahtBefore}-{ahtAfter})'],
    ['=({volumeBefore}-{volumeAfter})*({ahtBefore}-{ahtAfter})'],
  ],
  source: {
    title: 'Turnella, AI & chatbot deflection in WFM: workload is volume times handle time',
    url: 'https://turnella.com/contact-centre-ai-deflection-wfm',
  },
  keywords: ['workload', 'double counting', 'deflection', 'handle time', 'AHT', 'hours saved', 'overlap'],
};
