import { cellReadings } from '../../src/pane/fields/fill/cellReadings.js';
import { proofPath } from '../../src/pane/fields/fill/proofPath.js';
import { selectionFigure } from '../../src/pane/fields/fill/selectionFigure.js';
import { paneFieldsEn } from '../../src/i18n/paneFields.en.js';
import { nameWithUnit } from '../../src/pane/fields/nameWithUnit.js';

const column = (...values: unknown[]) => ({
  address: 'Tickets!C2:C9',
  rows: values.length,
  columns: 1,
  values: values.map((value) => [value]),
});

describe('what selected cells come to', () => {
  // As Excel's status bar has it for the same cells: average 20, sum 60, count 4.
  const cells = column(10, '', 'n/a', 20, 30);

  it.each([
    ['average', 20, 3],
    ['sum', 60, 3],
    ['count', 4, 4],
  ] as const)('takes the %s of the numbers', (statistic, value, counted) => {
    expect(selectionFigure(cells, statistic)).toEqual({ value, cells: counted });
  });
  it('takes one cell as it is', () => {
    expect(selectionFigure(column(370), 'value')).toEqual({ value: 370, cells: 1 });
  });
  it.each([
    [
      'several columns',
      { address: 'A1:C1', rows: 1, columns: 3, values: [[1, 2, 3]] },
      'average',
      'oneColumn',
    ],
    ['several cells for one', cells, 'value', 'oneCell'],
    ['no number', column('x', ''), 'average', 'noNumbers'],
    ['a cell with text', column('x'), 'value', 'noNumber'],
    ['nothing to count', column('', ''), 'count', 'noNumbers'],
  ] as const)('refuses %s', (_, selected, statistic, problem) => {
    expect(selectionFigure(selected, statistic)).toMatchObject({ problem });
  });
});

describe('what a number of the sheet may mean', () => {
  it.each([
    // 0:06:10 is 370 ÷ 86,400 of a day in a cell of Excel.
    ['a time as Excel counts it', 370 / 86_400, 'minutesSeconds', { from: 0 }, [370]],
    ['seconds', 370, 'minutesSeconds', { from: 0 }, [370]],
    ['seconds, minutes or days', 6, 'minutesSeconds', { from: 0 }, [6, 360, 518_400]],
    ['a percentage as Excel counts it', 0.68, 'share', { from: 0, to: 1 }, [0.68]],
    ['a percentage without its sign', 68, 'share', { from: 0, to: 1 }, [0.68]],
    ['120 % or 1.2 %', 1.2, 'share', { from: 0, to: 10 }, [0.012, 1.2]],
    ['too much', 340, 'share', { from: 0, to: 1 }, []],
    ['money', 1.5, 'money', { from: 0 }, [1.5]],
  ] as const)('reads %s', (_, value, kind, bounds, readings) => {
    const found = cellReadings(value, kind, bounds);
    expect(found).toHaveLength(readings.length);
    found.forEach((one, at) => {
      expect(one).toBeCloseTo(readings[at] ?? NaN, 9);
    });
  });
});

it.each([
  ['Average handle time', 'm:ss', 'Average handle time (m:ss)'],
  ['Customer satisfaction (CSAT)', '%', 'Customer satisfaction (CSAT, %)'],
  ['Contacts a month', '', 'Contacts a month'],
])('names %s with its unit in one pair of brackets', (name, unit, told) => {
  expect(nameWithUnit(name, unit, paneFieldsEn.names)).toBe(told);
});

it.each([
  ['costs.people.flow.amount', 'costs.people.source'],
  ['benefits.handlingTime.attribution', 'benefits.handlingTime.source'],
  ['risks.adoption.impact', 'risks.adoption.owner'],
  ['terms.discountRate', undefined],
])('knows where the source of %s is kept', (path, kept) => {
  expect(proofPath(path)).toBe(kept);
});
