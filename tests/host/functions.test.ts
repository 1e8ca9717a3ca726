import { functionsJson } from '../../src/build/functionsJson.js';
import type { CellValue, ErrorCell } from '../../src/cells/cells.js';
import type { Blank } from '../../src/host/functions/functionRuntime.js';
import { catalogue } from '../../src/kpi/catalogue.js';
import type { Example } from '../../src/kpi/doc.js';
import { CELL_OF } from '../../src/kpi/errorCells.js';
import { startHost, type TestHost } from '../support/host.js';

const NAMESPACE = 'CSROI';
const BLANKS: readonly Blank[] = [0, null, ''];

beforeAll(async () => {
  // What Excel loads first: it associates every function with the library's runtime.
  await import('../../src/addin/functions.js');
});

jest.setTimeout(30_000);

/** The library still clears up after its last answer. */
afterAll(() => new Promise((resolve) => setTimeout(resolve, 1100)));

const start = () =>
  startHost({
    sheets: ['Data', 'Out'],
    functions: { json: functionsJson(catalogue, (id) => `https://example.org/${id}`), namespace: NAMESPACE },
  });

/** An argument as a cell holds it: '' is a blank cell. */
function cellOf(value: unknown): CellValue {
  if (value === '' || value === null || value === undefined) return null;
  if (typeof value === 'object') return { error: (value as { code: string }).code };
  return value as string | number | boolean;
}

const isError = (value: CellValue): value is ErrorCell => typeof value === 'object' && value !== null;

/** A formula for an example, its ranges written into cells of their own. */
function formulaOf(host: TestHost, id: string, { args }: Example, firstRow: number): string {
  const sheet = host.cells.sheet('Data')!;
  let column = 0;
  const texts = args.map((arg) => {
    if (arg === null || arg === undefined) return '';
    const rows = Array.isArray(arg) ? (arg as unknown[][]) : [[arg]];
    const range = { row: firstRow, column, rows: rows.length, columns: rows[0]?.length ?? 0 };
    const cells = rows.map((line) => line.map(cellOf));
    sheet.write(
      range,
      cells.map((line) => line.map((cell) => (isError(cell) ? { formula: `=${cell.error}` } : cell))),
    );
    const at = (row: number, along: number) => `${String.fromCharCode(65 + along)}${row + 1}`;
    const address = `Data!${at(range.row, column)}:${at(range.row + range.rows - 1, column + range.columns - 1)}`;
    column += range.columns;
    return address;
  });
  while (texts.at(-1) === '') texts.pop();
  return `=${NAMESPACE}.${id}(${texts.join(',')})`;
}

/** What the cell shows for an example. */
function shown(example: Example): unknown {
  if ('result' in example) return example.result;
  return { error: 'errorCell' in example ? example.errorCell : CELL_OF[example.error] };
}

function isClose(found: unknown, expected: unknown): boolean {
  if (typeof expected !== 'number' || typeof found !== 'number') return Object.is(found, expected);
  return Math.abs(found - expected) <= 1e-9 * Math.max(1, Math.abs(expected));
}

function differs(found: unknown, expected: unknown): boolean {
  if (Array.isArray(expected)) {
    const lines = expected as unknown[][];
    // Words in front of numbers are the reader's, not the function's.
    return lines.some((line, row) =>
      line.some((part, at) => typeof part === 'number' && !isClose((found as unknown[][])[row]?.[at], part)),
    );
  }
  if (typeof expected === 'number') return !isClose([found].flat(2)[0], expected);
  return (found as ErrorCell | null)?.error !== (expected as ErrorCell).error;
}

it.each(BLANKS)('gives every example its result with blanks as %j', async (blank) => {
  const host = start();
  host.functions.blank = blank;
  host.cells.calculateWith({ value: (formula) => ({ error: formula.slice(1) }) });
  const place = { sheet: 'Out', row: 0, column: 0 };
  const examples = catalogue.flatMap(({ fn, doc }) =>
    doc.examples.map((example) => ({ id: fn.id, example })),
  );
  expect(examples.length).toBeGreaterThan(300);
  const wrong = await Promise.all(
    examples.map(async ({ id, example }, at) => {
      const formula = formulaOf(host, id, example, at * 200);
      const found = await host.formulas!.evaluate(formula, place);
      return differs(found, shown(example))
        ? [{ id, title: example.title, formula, found, expected: shown(example) }]
        : [];
    }),
  );
  expect(wrong.flat()).toEqual([]);
});

describe('a formula that calls a function', () => {
  it('is busy until the library has answered, and follows the cells when they are calculated', async () => {
    const host = start();
    await Excel.run(async (context) => {
      const data = context.workbook.worksheets.getItem('Data');
      data.getRange('A1:A4').values = [[10], [9], [''], [0]];
      const cell = context.workbook.worksheets.getItem('Out').getRange('B2');
      cell.formulas = [['=CSROI.NPS(Data!A1:A4)']];
      cell.load('values');
      await context.sync();
      expect(cell.values).toEqual([['#BUSY!']]);
      await host.cells.recalculate();
      cell.load('values,valueTypes');
      await context.sync();
      expect(cell.values[0]?.[0]).toBeCloseTo(100 / 3, 12);
      data.getRange('A4').values = [['']];
      await context.sync();
      await host.cells.recalculate();
      cell.load('values');
      await context.sync();
      expect(cell.values).toEqual([[100]]);
    });
  });

  it('reads whole columns, constants, minus signs, left-out arguments and other calls', async () => {
    const host = start();
    const place = { sheet: 'Data', row: 8, column: 8 };
    host.cells.sheet('Data')!.write({ row: 0, column: 0, rows: 3, columns: 1 }, [[10], [null], [0]]);
    const expected: readonly (readonly [formula: string, value: CellValue])[] = [
      ['=CSROI.NPS(A:A)', 0],
      ['=CSROI.ROI(42000,1500)', 27],
      ['=csroi.roi(-1500,1500)', -2],
      ['=CSROI.ROI(CSROI.ROI(42000,1500),1)', 26],
      ['=CSROI.CES(A1:A1,,10)', 10],
      ['=CSROI.ROI(#N/A,1)', { error: '#N/A' }],
      // Thrown, the library would tell these as #VALUE!: it knows five errors.
      ['=CSROI.ROI(Nowhere,1)', { error: '#NAME?' }],
      ['=CSROI.NPS(#REF!)', { error: '#REF!' }],
    ];
    const found = await Promise.all(
      expected.map(async ([formula]) => [await host.formulas!.evaluate(formula, place)].flat(2)[0]),
    );
    expect(found).toEqual(expected.map(([, value]) => value));
  });

  it.each([
    ['=CSROI.ROI(SUM(A1:A9),1)', 'calculating SUM'],
    ['=CSROI.ROI(1,2)*2', 'calculating a BinaryExpression'],
    ['=CSROI.NOTHING(1)', 'calculating CSROI.NOTHING'],
    ['=CSROI.CES(A1:A3,B1:B3)', 'calculating CSROI.CES with cells for its one value mode'],
  ])('refuses %s by name', async (formula, what) => {
    const host = start();
    await expect(
      host.formulas!.evaluate(formula, { sheet: 'Data', row: 0, column: 0 }),
    ).rejects.toMatchObject({
      code: 'NotImplemented',
      message: `${what} is not implemented by this host`,
    });
  });
});
