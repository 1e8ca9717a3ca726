import fc from '../support/fastCheck.js';
import * as XLSX from 'xlsx';
import { dayNumber, lastMonth, monthNumber } from '../../src/workbook/months.js';

interface DateCode {
  readonly y: number;
  readonly m: number;
  readonly d: number;
}

/** The date of a number, as SheetJS reads Excel's. */
const { parse_date_code: dateOf } = XLSX.SSF as { readonly parse_date_code: (value: number) => DateCode };

const years = fc.integer({ min: 1901, max: 2200 });
const months = fc.integer({ min: 1, max: 12 });
const name = (year: number, month: number): string => `${year}-${String(month).padStart(2, '0')}`;

describe('dates, as Excel counts them', () => {
  it('are those SheetJS reads', () => {
    fc.assert(
      fc.property(years, months, fc.nat(60), (year, month, later) => {
        const { y, m, d } = dateOf(monthNumber(name(year, month), later));
        expect([y * 12 + m, d]).toEqual([year * 12 + month + later, 1]);
      }),
    );
    expect(dateOf(dayNumber('2026-02-28'))).toMatchObject({ y: 2026, m: 2, d: 28 });
  });

  it('end with the last month of the horizon', () => {
    fc.assert(
      fc.property(years, months, fc.constantFrom(12, 24, 36, 48, 60), (year, month, count) => {
        const [lastYear, last] = lastMonth(name(year, month), count).split('-').map(Number);
        expect(lastYear! * 12 + last!).toBe(year * 12 + month + count - 1);
      }),
    );
  });
});
