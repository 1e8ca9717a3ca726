import { functionsJson } from '../../src/build/functionsJson.js';
import { catalogue } from '../../src/kpi/catalogue.js';
import { startHost, type TestHost } from '../support/host.js';

beforeAll(async () => {
  await import('../../src/addin/functions.js');
});

/** The library still clears up after its last answer. */
afterAll(() => new Promise((resolve) => setTimeout(resolve, 1100)));

const start = () =>
  startHost({
    functions: {
      json: functionsJson(catalogue, (id) => `https://example.org/${id}`),
      namespace: 'CSROI',
      operation: (name, args) => (name === '+' ? Number(args[0]) + Number(args[1]) : undefined),
    },
  });

const SPILL = '=CSROI.NPSBREAKDOWN({10,9;8,3})';

async function inSheet<T>(ask: (sheet: Excel.Worksheet) => () => T): Promise<T> {
  return Excel.run(async (context) => {
    const read = ask(context.workbook.worksheets.getItem('Sheet1'));
    await context.sync();
    return read();
  });
}

const set = async (host: TestHost, address: string, formula: string): Promise<void> => {
  await inSheet((sheet) => {
    sheet.getRange(address).formulas = [[formula]];
    return () => undefined;
  });
  await host.cells.recalculate();
};

const valuesOf = (address: string) =>
  inSheet((sheet) => {
    const range = sheet.getRange(address).load('values,formulas,hasSpill');
    return () => ({
      values: range.values as unknown[][],
      formulas: range.formulas as unknown[][],
      hasSpill: range.hasSpill,
    });
  });

const spillOf = (address: string) =>
  inSheet((sheet) => {
    const range = sheet.getRange(address).getSpillingToRangeOrNullObject().load('address');
    return () => (range.isNullObject ? null : range.address);
  });

describe('a formula that spills', () => {
  it('fills the cells beside it, which hold no formula', async () => {
    const host = start();
    await set(host, 'B2', SPILL);
    const { values, formulas, hasSpill } = await valuesOf('B2:D4');
    expect(values.map(([, count]) => count)).toEqual([2, 1, 1]);
    expect(formulas[0]).toEqual([SPILL, 2, 0.5]);
    expect(hasSpill).toBe(true);
    expect((await valuesOf('A1:B2')).hasSpill).toBe(null);
    expect((await valuesOf('A1:A9')).hasSpill).toBe(false);
    expect(await spillOf('B2')).toBe('Sheet1!B2:D4');
    expect(await spillOf('C3')).toBe(null);
  });

  it('is #SPILL! where a cell is taken, and gone with its formula', async () => {
    const host = start();
    await set(host, 'B2', SPILL);
    await set(host, 'C3', 'mine');
    expect((await valuesOf('B2:C3')).values).toEqual([
      ['#SPILL!', ''],
      ['', 'mine'],
    ]);
    await set(host, 'C3', '');
    expect((await valuesOf('C2')).values).toEqual([[2]]);
    await set(host, 'B2', '');
    expect((await valuesOf('B2:D4')).values.flat()).toEqual(Array(9).fill(''));
  });

  it('is computed with the operations that are known', async () => {
    const host = start();
    await set(host, 'A1', '=CSROI.ROI(3,1)+CSROI.ROI(2,1)');
    expect((await valuesOf('A1')).values).toEqual([[3]]);
  });
});

describe('special cells', () => {
  const areasOf = (type: 'Formulas' | 'DataValidations', address?: string) =>
    inSheet((sheet) => {
      const cells = sheet.getRange(address).getSpecialCellsOrNullObject(type).load('address');
      return () => (cells.isNullObject ? null : cells.address);
    });

  it('are those with formulas, or with validations', async () => {
    const host = start();
    expect(await areasOf('Formulas')).toBe(null);
    await inSheet((sheet) => {
      sheet.getRange('A1:B2').formulas = [
        ['=CSROI.ROI(3,1)', 1],
        ['=CSROI.ROI(2,1)', 'text'],
      ];
      sheet.getRange('D4').formulas = [['=CSROI.ROI(2,1)']];
      sheet.getRange('C1:C5').dataValidation.rule = { custom: { formula: '=C1>0' } };
      return () => undefined;
    });
    await host.cells.recalculate();
    expect(await areasOf('Formulas')).toBe('Sheet1!A1:A2, Sheet1!D4');
    expect(await areasOf('Formulas', 'B1:E9')).toBe('Sheet1!D4');
    expect(await areasOf('DataValidations')).toBe('Sheet1!C1:C5');
    await expect(
      inSheet((sheet) => {
        sheet.getRange('A1').getSpecialCells('DataValidations').load('address');
        return () => undefined;
      }),
    ).rejects.toMatchObject({ code: 'ItemNotFound' });
    await expect(
      inSheet((sheet) => {
        sheet.getRange().getSpecialCells('Blanks').load('address');
        return () => undefined;
      }),
    ).rejects.toMatchObject({ code: 'NotImplemented' });
  });
});
