import { newBenefit, newCost } from '../../src/roi/case/make.js';
import { caseWith, custom, figure, once, WORK } from '../roi/model/completeCase.js';
import { sheetOf } from './cellsOf.js';
import { built } from './workbooks.js';

const UNIT = 2;

describe('amounts say what they are for', () => {
  const workbook = built(
    caseWith({
      metrics: { ...WORK, handleTime: figure(420, 360) },
      benefits: [
        newBenefit('H', 'handlingTime'),
        custom('L', 100, { name: 'Licences saved', source: 'Contract' }),
      ],
      costs: [
        once('K', 600, 0, { name: 'Set-up' }),
        newCost('M', 'support', { name: 'Care', flow: { form: 'monthly', from: 1, to: null, amount: 10 } }),
        newCost('T', 'managementTime', {
          name: 'Meetings',
          flow: { form: 'hoursMonthly', from: 1, to: null, hours: 4, rate: 50 },
        }),
      ],
      terms: { horizonMonths: 12 },
    }),
  );

  it('on Inputs', () => {
    const { rowOf, value } = sheetOf(workbook, 'inputs');
    const unitOf = (line: string, label: string) => value(rowOf(label, rowOf(line)), UNIT);
    expect([
      unitOf('Licences saved', 'Amount'),
      unitOf('Set-up', 'Amount'),
      unitOf('Care', 'Amount'),
      unitOf('Meetings', 'Hours'),
      unitOf('Meetings', 'Rate per hour'),
    ]).toEqual(['EUR a month', 'EUR', 'EUR a month', 'hours a month', 'EUR']);
  });

  it('on Costs, with the total of each line beside its amount', () => {
    const { rowOf, value } = sheetOf(workbook, 'costs');
    const head = rowOf('Line');
    const of = (line: string) => [UNIT, UNIT + 1, UNIT + 2].map((column) => value(rowOf(line, head), column));
    expect(of('Set-up')).toEqual(['EUR', 600, 600]);
    expect(of('Care')).toEqual(['EUR a month', 10, 120]);
    expect(of('Meetings')).toEqual(['EUR a month', 200, 2400]);
  });

  it('on Scenarios', () => {
    const { rowOf, value } = sheetOf(workbook, 'scenarios');
    const drivers = rowOf('Figure', rowOf('What moves the hard net present value most'));
    const rows = Array.from({ length: 12 }, (_, at) => [
      String(value(drivers + 1 + at, 1)),
      value(drivers + 1 + at, UNIT),
    ]);
    const units = new Map(rows as [string, unknown][]);
    const unitNamed = (part: RegExp) => [...units].find(([label]) => part.test(label))?.[1];
    expect(unitNamed(/^Contacts/)).toBe('number a month');
    expect(unitNamed(/^Licences saved: amount/)).toBe('EUR a month');
    expect(unitNamed(/^Meetings: hours/)).toBe('hours a month');
    expect(unitNamed(/^Set-up: amount/)).toBe('EUR');
  });
});
