import { excelReadEn } from '../../../src/i18n/excelRead.en.js';
import { valueAt, withValue } from '../../../src/roi/case/path.js';
import type { Case } from '../../../src/roi/case/types.js';
import type { InputData, WorkbookData } from '../../../src/workbook/workbook.js';
import type { TestHost } from '../../support/host.js';
import { fullCase } from '../../roi/fullCase.js';
import { presetCase } from '../../workbook/workbooks.js';
import { build } from '../building.js';
import { builtHost, dataOf, link, placeOf, type, valueIn } from './linking.js';

jest.setTimeout(60_000);

const RATE = 'terms.discountRate';
const CASE = presetCase('support-kpis');
const FULL = fullCase();

const keyOf = ({ name, along }: InputData): string => `${name}+${along}`;

const changed = (theCase: Case, path: string, value: unknown): Case =>
  withValue(theCase, path, value) as Case;

const inExcel = (change: (workbook: Excel.Workbook) => void): Promise<void> =>
  Excel.run(async (context) => {
    change(context.workbook);
    await context.sync();
  });

describe.each([
  ['support-kpis', CASE],
  ['every list and form', FULL],
])('a workbook of %s', (_, theCase) => {
  it('differs in nothing from its case, which takes two requests to tell', async () => {
    const [host, data] = await builtHost(theCase);
    const before = host.syncs();
    expect(await link().differences(data.inputs, theCase)).toEqual({ changes: [], problems: [], theCase });
    expect(host.syncs() - before).toBe(2);
  });

  it('takes every figure it is written, and gives it back', async () => {
    const [host, data] = await builtHost(theCase);
    const numbers = data.inputs.filter(({ kind, value }) => kind === 'number' && typeof value === 'number');
    for (const { place, value } of numbers) type(host, place, Number(value) * 0.5);
    const { theCase: halved, problems } = await link().differences(data.inputs, theCase);
    expect(numbers.length - problems.length).toBeGreaterThan(20);
    // The workbook of the case that was read holds what the cells hold.
    const refused = new Set(problems.map(({ place }) => keyOf(place!.input)));
    const places = new Map(numbers.map((input) => [keyOf(input), input.place]));
    const taken = dataOf(halved).inputs.filter(
      (input) => places.has(keyOf(input)) && !refused.has(keyOf(input)),
    );
    expect(taken).toHaveLength(numbers.length - refused.size);
    for (const input of taken)
      expect([input.path, valueIn(host, places.get(keyOf(input))!)]).toEqual([input.path, input.value]);
  });
});

describe('what was typed into blue cells', () => {
  let host: TestHost;
  let data: WorkbookData;
  beforeEach(async () => {
    [host, data] = await builtHost(FULL);
  });
  const differences = () => link().differences(data.inputs, FULL);

  it('is told with both values, and taken over', async () => {
    type(host, placeOf(data, RATE), 0.031);
    const { changes, problems, theCase } = await differences();
    const { row, column } = placeOf(data, RATE);
    expect(changes).toEqual([
      {
        path: RATE,
        cell: expect.stringMatching(/^Inputs!C\d+ \(.*[Dd]iscount.*\)$/) as unknown,
        label: expect.stringContaining('iscount') as unknown,
        inCase: FULL.terms.discountRate,
        inSheet: 0.031,
        value: 0.031,
      },
    ]);
    expect([row, column]).toEqual([expect.any(Number), 3]);
    expect(problems).toEqual([]);
    expect(theCase).toEqual(changed(FULL, RATE, 0.031));
  });

  it('goes into lists of amounts and of months', async () => {
    const byMonth = data.inputs.find(
      ({ path, place }) => path.endsWith('.amounts') && place.sheet !== 'Inputs',
    )!;
    type(host, placeOf(data, byMonth.path, 11), 77);
    const actual = data.inputs.find(
      ({ path, entry }) =>
        path === 'review.actuals' && entry?.by === 'month' && entry.field === 'costs' && entry.at === 9,
    )!;
    type(host, actual.place, 123);
    const low = data.inputs.find(({ entry }) => entry?.by === 'path' && entry.field === 'low')!;
    type(host, low.place, Number(low.value) - 1);
    const { theCase, problems } = await differences();
    expect(problems).toEqual([]);
    expect(theCase.spreads.map((spread) => spread.low)).toContain(Number(low.value) - 1);
    const amounts = valueAt(FULL, byMonth.path) as number[];
    const read = valueAt(theCase, byMonth.path) as number[];
    expect(read.slice(0, amounts.length)).toEqual(amounts);
    expect(read).toHaveLength(12);
    expect(read[11]).toBe(77);
    expect(theCase.review.actuals).toContainEqual({ month: 9, benefits: null, costs: 123 });
    const months = theCase.review.actuals.map(({ month }) => month);
    expect(months).toEqual([...months].sort((one, other) => one - other));
  });

  it('may be one of the choices, by its text', async () => {
    const active = data.inputs.find(({ path }) => path === 'scenarios.active')!;
    const other = active.choices!.find(({ value }) => value !== FULL.scenarios.active)!;
    type(host, active.place, other.text);
    expect((await differences()).theCase.scenarios.active).toBe(other.value);
    type(host, active.place, 'Rosy');
    const { problems, changes } = await differences();
    expect(changes).toEqual([]);
    expect(problems[0]!.message).toContain('“Rosy”');
    for (const { text } of active.choices!) expect(problems[0]!.message).toContain(text);
  });

  it.each([
    ['a text', 'about 8 %', 'holds the text “about 8 %”, where a number is needed.'],
    ['a truth', true, 'holds TRUE, where a number is needed.'],
    ['nothing', null, 'needs a number, found nothing.'],
    ['too much', 1e6, 'found 1000000.'],
  ])('is refused when it is %s, with the cell’s name', async (_, input, words) => {
    type(host, placeOf(data, RATE), input);
    const { changes, problems, theCase } = await differences();
    expect(changes).toEqual([]);
    expect(problems).toHaveLength(1);
    expect(problems[0]!.message).toMatch(/^Inputs!C\d+ \(/);
    expect(problems[0]!.message.endsWith(words)).toBe(true);
    expect(theCase).toEqual(FULL);
  });

  it('is refused when it is an error, and the others are taken over', async () => {
    const failing = await builtHost(FULL, {
      calculate: (formula) => (formula === '=1/0' ? { error: '#DIV/0!' } : 0),
    });
    [host, data] = failing;
    type(host, placeOf(data, RATE), { formula: '=1/0' });
    type(host, placeOf(data, 'terms.significanceLevel'), 0.1);
    const { changes, problems } = await differences();
    expect(problems.map(({ message }) => message)).toEqual([
      expect.stringMatching(/^Inputs!C\d+ \(.*\) shows #DIV\/0!: it needs a figure\.$/),
    ]);
    expect(changes.map(({ path, value }) => [path, value])).toEqual([['terms.significanceLevel', 0.1]]);
  });

  it('is taken together where one figure is right only with the other', async () => {
    const { path } = data.inputs.find((input) => input.path.endsWith('.flow.from'))!;
    const to = path.replace(/from$/, 'to');
    type(host, placeOf(data, path), 20);
    type(host, placeOf(data, to), 21);
    const { theCase, problems } = await differences();
    expect(problems).toEqual([]);
    expect([valueAt(theCase, path), valueAt(theCase, to)]).toEqual([20, 21]);
    type(host, placeOf(data, path), 22);
    const refused = await differences();
    expect(refused.problems.length).toBeGreaterThan(0);
    expect(refused.problems[0]!.message).toContain('found');
  });
});

describe('cells that moved', () => {
  it('are found when their sheet is renamed and moved', async () => {
    const [host, data] = await builtHost(CASE);
    type(host, placeOf(data, RATE), 0.05);
    await inExcel(({ worksheets }) => {
      const inputs = worksheets.getItem('Inputs');
      inputs.name = 'Figures';
      inputs.position = 0;
    });
    const { changes, problems } = await link().differences(data.inputs, CASE);
    expect(problems).toEqual([]);
    expect(changes.map(({ path, cell }) => [path, cell.slice(0, 8)])).toEqual([[RATE, 'Figures!']]);
  });

  it('are found through their names, wherever rows were inserted', async () => {
    const [host, data] = await builtHost(CASE);
    const { row, column } = placeOf(data, RATE);
    // What Excel does when three rows are inserted above: content and names move down.
    const sheet = host.cells.sheet('Inputs')!;
    const values = data.inputs.filter(({ place }) => place.sheet === 'Inputs');
    const held = values.map(({ place }) => valueIn(host, place));
    for (const { place } of values) type(host, place, 'moved');
    values.forEach(({ place }, at) => {
      sheet.write({ row: place.row + 2, column: place.column - 1, rows: 1, columns: 1 }, [
        [held[at] as number],
      ]);
    });
    for (const { name, refersTo } of host.cells.names()) {
      const moved = refersTo.replace(
        /^('Inputs'!\$[A-Z]+\$)(\d+)$/,
        (_, before: string, at: string) => before + String(Number(at) + 3),
      );
      host.cells.setName({ name, refersTo: moved });
    }
    expect((await link().differences(data.inputs, CASE)).changes).toEqual([]);
    sheet.write({ row: row + 2, column: column - 1, rows: 1, columns: 1 }, [[0.2]]);
    const { changes, problems } = await link().differences(data.inputs, CASE);
    expect(problems).toEqual([]);
    expect(changes.map(({ path, value, cell }) => [path, value, cell.split(' ')[0]])).toEqual([
      [RATE, 0.2, `Inputs!C${row + 3}`],
    ]);
  });

  it('are found where the user has names and a sheet that are called like ours', async () => {
    const [host, data] = await builtHost(CASE, { sheets: ['Inputs'] });
    expect(host.cells.sheets()[2]!.name).toBe('CSROI Inputs');
    expect((await link().differences(data.inputs, CASE)).changes).toEqual([]);
    await inExcel(({ names }) => {
      names.getItem('Discount_Rate').delete();
      names.add('Discount_Rate', '=Inputs!$A$1');
    });
    await build(data);
    type(host, { ...placeOf(data, RATE), sheet: 'CSROI Inputs' }, 0.06);
    const { changes } = await link().differences(data.inputs, CASE);
    expect(changes.map(({ path, value }) => [path, value])).toEqual([[RATE, 0.06]]);
  });

  it('are found in a workbook that was opened as a file, which has no record of ours', async () => {
    const [host, data] = await builtHost(CASE);
    host.workbook.book.settings.clear();
    type(host, placeOf(data, RATE), 0.05);
    expect(await link().isBuilt(data.inputs)).toBe(true);
    const { changes } = await link().differences(data.inputs, CASE);
    expect(changes.map(({ path }) => path)).toEqual([RATE]);
  });

  it('are told as gone when their sheet or their rows are', async () => {
    const [host, data] = await builtHost(FULL);
    const [name] = host.cells.names().filter(({ refersTo }) => refersTo.startsWith("'Inputs'!"));
    host.cells.setName({ name: name!.name, refersTo: "'Inputs'!#REF!" });
    await inExcel(({ worksheets }) => {
      worksheets.getItem('Review').delete();
    });
    const { problems, changes } = await link().differences(data.inputs, FULL);
    expect(changes).toEqual([]);
    expect(problems.map(({ message }) => message)).toEqual([
      excelReadEn.sheetGone.replace('{sheet}', 'Review'),
      excelReadEn.cellsGone.replace('{sheet}', 'Inputs'),
    ]);
  });

  it('are none in a workbook of somebody else’s, whatever its names', async () => {
    const [host, data] = await builtHost(CASE);
    await inExcel(({ worksheets }) => {
      for (const { name } of data.sheets) worksheets.getItem(name).delete();
    });
    host.workbook.book.settings.clear();
    for (const { name } of host.cells.names()) host.cells.setName({ name, refersTo: 'Mine!$A$1' });
    expect(await link().isBuilt(data.inputs)).toBe(false);
    expect(await link().differences(data.inputs, CASE)).toEqual({ changes: [], problems: [], theCase: CASE });
  });

  it('are found by their places in an Excel too old to tell names', async () => {
    const [host, data] = await builtHost(CASE, { requirementSets: { ExcelApi: '1.4' } });
    type(host, placeOf(data, RATE), 0.05);
    const { changes } = await link().differences(data.inputs, CASE);
    expect(changes.map(({ path }) => path)).toEqual([RATE]);
  });
});
