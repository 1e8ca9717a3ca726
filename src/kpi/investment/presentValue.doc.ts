import type { FunctionDoc } from '../doc.js';
import type { presentValue } from './presentValue.js';

export const doc: FunctionDoc<typeof presentValue> = {
  category: 'investment',
  summary: 'Net present value: what later flows of money are worth today, the first one counted in full.',
  formula: 'Σ flow(t) ÷ (1 + rate)^t, t = 0 for the first flow',
  params: {
    rate: 'Discount rate per period, above −1: 0.1 or 10%. Monthly flows need a monthly rate (CSROI.MONTHLYRATE).',
    flows:
      'Money per period, costs negative, in reading order. Blanks are zeros that keep their place; text is refused.',
  },
  result: 'Money of the moment of the first flow.',
  notes: [
    'The first flow falls at once and is not discounted. NPV in Excel puts its first flow one period later and so gives 1 + rate times less.',
    'NPV in Excel leaves blank cells out and moves every later flow a period nearer; here a blank is a period without money.',
    'Trailing blanks and zeros change nothing, so a range may be longer than the flows.',
  ],
  examples: [
    {
      title: 'an initial cost and three years of benefits at 10%',
      args: [0.1, [[-53150], [939796], [2424559], [3581977]]],
      result: 5496170.10518407,
    },
    {
      title: 'a row of flows at 8%',
      args: [0.08, [[-40000, 8000, 9200, 10000, 12000, 14500]]],
      result: 1922.06155493237,
    },
    {
      title: 'a blank year keeps its place',
      args: [0.1, [[-1000], [''], [600], [700]]],
      result: 21.788129226145756,
    },
    { title: 'at 0% it is the sum', args: [0, [[-100], [60], [70]]], result: 30 },
    { title: 'no flows', args: [0.1, [[''], ['']]], error: 'nothingToCompute' },
    { title: 'text among the flows', args: [0.1, [[-1000], ['n/a'], [600]]], error: 'wrongKind' },
    { title: 'a rate of −100%', args: [-1, [[-1000], [600]]], error: 'above' },
  ],
  native: '=SUMPRODUCT(NPV({rate},0+{flows})*(1+{rate}))',
  source: {
    title: 'Microsoft Support, NPV function (a first flow at the start is added undiscounted)',
    url: 'https://support.microsoft.com/en-us/office/npv-function-8672cb67-2576-4d07-b67b-ac28acf2a568',
  },
  keywords: ['NPV', 'net present value', 'discounted cash flow', 'DCF', 'present worth'],
};
