import type { FunctionDoc } from '../doc.js';
import type { timeSaved } from './timeSaved.js';

export const doc: FunctionDoc<typeof timeSaved> = {
  category: 'value',
  summary: 'Time saved in money: hours no longer needed for a number of contacts, at the cost of an hour.',
  formula: 'volume × (mean of before − mean of after) ÷ 3,600 × hourlyRate × realisation',
  params: {
    volume: 'Contacts in the period, after the change.',
    before:
      'Seconds per contact before the change; of a range the mean is taken. Blanks and text are skipped.',
    after: 'Seconds per contact after the change; of a range the mean is taken.',
    hourlyRate: 'Cost of a productive hour, everything included; CSROI.LOADEDRATE.',
    realisation: 'Share of the freed time that is turned to use, 0 to 1; 1 when left out.',
  },
  result: 'Money in the period of the contacts; negative when contacts take longer.',
  notes: [
    'Hours saved are not yet money: fewer overtime hours, an avoided hire or more work done make them so. This function takes realisation as 1 when left out; the ROI model of this add-in takes 50%.',
    'Excel times are days: multiply a cell that shows 0:07:00 by 86,400 to get seconds.',
    'With fewer contacts as well, CSROI.WORKLOADSAVED keeps the two effects apart.',
  ],
  examples: [
    { title: '420 to 360 seconds, half of the time used', args: [10000, 420, 360, 30, 0.5], result: 2500 },
    { title: 'contacts take longer', args: [5000, 300, 330, 24, 1], result: -1000 },
    {
      title: 'the means of measured times',
      args: [10000, [[400], [440], ['']], [[350], [360], [370]], 30, 0.5],
      result: 2500,
    },
    { title: 'all of the time is used when left out', args: [10000, 420, 360, 30], result: 5000 },
    { title: 'nothing measured before', args: [10000, [['']], 360, 30], error: 'nothingToCompute' },
    { title: 'a negative time', args: [10000, 420, -360, 30], error: 'atLeast' },
  ],
  native: '={volume}*(AVERAGE({before})-AVERAGE({after}))/3600*{hourlyRate}*{realisation}',
  source: {
    title: 'AI Operating Model, Saved hours are not ROI',
    url: 'https://docs.aiopermodel.com/en/docs/insights/saved-hours-are-not-roi',
  },
  keywords: [
    'handle time reduction',
    'AHT savings',
    'labour savings',
    'hours saved',
    'efficiency',
    'capacity',
  ],
};
