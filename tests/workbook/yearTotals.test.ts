import { newCost } from '../../src/roi/case/make.js';
import { caseWith, custom, once } from '../roi/model/completeCase.js';
import { sheetOf, type ReadSheet } from './cellsOf.js';
import { built, workbookNamed } from './workbooks.js';

const TOTAL = 3;
const MONTH_0 = 4;
const MONTH_1 = 5;

const numbersIn = ({ value }: ReadSheet, row: number, from: number, count: number): readonly number[] =>
  Array.from({ length: count }, (_, at) => {
    const found = value(row, from + at);
    return typeof found === 'number' ? found : 0;
  });
const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);

describe('the lines of a case', () => {
  const theCase = caseWith({
    benefits: [
      custom('L', 100, {
        name: 'Licences saved',
        source: 'Contract',
        growth: 0.1,
        profitAndLossLine: 'IT licences',
      }),
    ],
    costs: [
      once('K', 600, 0, { name: 'Set-up', accounting: 'capex' }),
      newCost('M', 'support', {
        name: 'Care',
        accounting: 'opex',
        growth: 0.05,
        flow: { form: 'monthly', from: 3, to: null, amount: 10 },
      }),
      once('X', 50, 14, { name: 'Exit' }),
    ],
    terms: { horizonMonths: 24 },
  });
  const workbook = built(theCase);

  it('name the line of the profit and loss account they move', () => {
    const { value, rowOf } = sheetOf(workbook, 'hardRoi');
    const head = rowOf('Line');
    const column = Array.from({ length: 14 }, (_, at) => at + 1).find((at) => value(head, at) === 'P&L line');
    expect(value(rowOf('Licences saved', head), column!)).toBe('IT licences');
  });

  it('are split into capex and opex by year', () => {
    const costs = sheetOf(workbook, 'costs');
    const section = costs.rowOf('Total cost of ownership by year, in the chosen scenario');
    const years = (label: string) => numbersIn(costs, costs.rowOf(label, section), TOTAL, 4);
    expect(years('Of which capex')).toEqual([600, 600, 0, 0]);
    expect(years('Of which neither is marked')).toEqual([50, 0, 0, 50]);
    const opex = years('Of which opex');
    expect(opex[0]).toBeCloseTo(10 * 10 + 12 * 10.5, 9);
    expect(opex.slice(1)).toEqual([0, 100, expect.closeTo(126, 9)]);
    const parts = ['Of which capex', 'Of which opex', 'Of which neither is marked'].map(years);
    years('All costs').forEach((all, at) => {
      expect(sum(parts.map((part) => part[at]!))).toBeCloseTo(all, 9);
    });
  });

  it.each([
    ['the case', workbook, 24],
    ['omnichannel', workbookNamed('omnichannel'), 36],
  ] as const)('of %s come to the same by year as by month', (_name, whole, months) => {
    const flow = sheetOf(whole, 'cashFlow');
    const section = flow.rowOf('Each line by year');
    let compared = 0;
    for (let row = section + 2; typeof flow.value(row, TOTAL) === 'number'; row++) {
      const byMonth = flow.rowOf(String(flow.value(row, 1)));
      const [year0, ...years] = numbersIn(flow, row, MONTH_0, months / 12 + 1);
      expect(year0).toBeCloseTo(numbersIn(flow, byMonth, MONTH_0, 1)[0]!, 6);
      years.forEach((year, at) => {
        expect(year).toBeCloseTo(sum(numbersIn(flow, byMonth, MONTH_1 + 12 * at, 12)), 6);
      });
      expect(flow.value(row, TOTAL)).toBeCloseTo(flow.value(byMonth, TOTAL) as number, 6);
      compared += 1;
    }
    expect(compared).toBeGreaterThan(3);
  });
});

it('Inputs says why the horizon, the first month and the currency are locked', () => {
  const { value, rowOf } = sheetOf(workbookNamed('omnichannel'), 'inputs');
  for (const label of ['Horizon in months', 'First month', 'Currency'])
    expect(value(rowOf(label), 10)).toBe('Fixed when built; build again to change.');
});
