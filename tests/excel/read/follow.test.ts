import { excelReadEn } from '../../../src/i18n/excelRead.en.js';
import { withValue } from '../../../src/roi/case/path.js';
import type { Case } from '../../../src/roi/case/types.js';
import type { WorkbookData } from '../../../src/workbook/workbook.js';
import type { TestHost } from '../../support/host.js';
import { presetCase } from '../../workbook/workbooks.js';
import { arrived, builtHost, dataOf, followed, link, placeOf, type, valueIn } from './linking.js';

jest.setTimeout(60_000);

const RATE = 'terms.discountRate';
const LEVEL = 'terms.significanceLevel';
const LIMIT = 'terms.supportCostLimit';
const CASE = presetCase('support-kpis');
const withRate = (rate: number): Case => withValue(CASE, RATE, rate) as Case;
const pathsOf = (changes: readonly { readonly path: string; readonly value: unknown }[]) =>
  changes.map(({ path, value }) => [path, value]);

let host: TestHost;
let data: WorkbookData;
beforeEach(async () => {
  [host, data] = await builtHost(CASE);
});

describe('following', () => {
  it('tells of a figure that somebody types, once, in one request', async () => {
    const pane = await followed(link(), data, CASE);
    const before = host.syncs();
    type(host, placeOf(data, RATE), 0.05);
    await arrived();
    expect(host.syncs() - before).toBe(1);
    expect(pane.news).toHaveLength(1);
    expect(pathsOf(pane.news[0]!.changes)).toEqual([[RATE, 0.05]]);
    expect(pane.theCase).toEqual(withRate(0.05));
  });

  it('tells of several cells that are pasted at once, and of what is wrong with some', async () => {
    const pane = await followed(link(), data, CASE);
    const first = placeOf(data, LEVEL);
    const sheet = host.cells.sheet(first.sheet)!;
    for (const [path, input] of [
      [RATE, 0.05],
      [LEVEL, 'n/a'],
      [LIMIT, 0.3],
    ] as const)
      type(host, placeOf(data, path), input);
    sheet.write({ row: 0, column: 0, rows: 1, columns: 1 }, [['A label of ours']]);
    await arrived();
    const changes = pane.news.flatMap((news) => news.changes);
    expect(pathsOf(changes)).toEqual([
      [RATE, 0.05],
      [LIMIT, 0.3],
    ]);
    const problems = pane.news.flatMap((news) => news.problems);
    expect(problems).toHaveLength(1);
    expect(problems[0]!.message).toContain('holds the text “n/a”, where a number is needed.');
    expect(pane.theCase.terms.supportCostLimit).toBe(0.3);
  });

  it('asks nothing when other sheets or cells are edited, and ends when it is told to', async () => {
    const pane = await followed(link(), data, CASE);
    const before = host.syncs();
    type(host, { sheet: 'Mine', row: 1, column: 1 }, 5);
    await arrived();
    expect(host.syncs()).toBe(before);
    await pane.stop();
    type(host, placeOf(data, RATE), 0.05);
    await arrived();
    expect(pane.news).toEqual([]);
  });

  it('goes on when the sheet is renamed or a figure is typed while another is read', async () => {
    const pane = await followed(link(), data, CASE);
    host.cells.sheet('Inputs')!.rename('Figures');
    host.channel.before(host.syncs() + 1, () => {
      type(host, { ...placeOf(data, LIMIT), sheet: 'Figures' }, 0.3);
    });
    type(host, { ...placeOf(data, RATE), sheet: 'Figures' }, 0.05);
    await arrived();
    const changes = pane.news.flatMap((news) => news.changes);
    expect(pathsOf(changes)).toEqual([
      [RATE, 0.05],
      [LIMIT, 0.3],
    ]);
  });

  it('tells once that a sheet was deleted', async () => {
    const pane = await followed(link(), data, CASE);
    host.cells.sheet('Inputs')!.delete();
    await arrived();
    type(host, placeOf(data, 'review.actuals', 1), 5);
    await arrived();
    expect(pane.news.flatMap(({ problems }) => problems.map(({ message }) => message))).toEqual([
      excelReadEn.sheetGone.replace('{sheet}', 'Inputs'),
    ]);
    expect(pane.theCase.review.actuals).toContainEqual({ month: 1, benefits: 5, costs: null });
  });

  it('says so when Excel fails, and reads the change with the next', async () => {
    const pane = await followed(link(), data, CASE);
    host.channel.plan({ at: host.syncs() + 1, done: 'nothing', reply: 'error' });
    type(host, placeOf(data, RATE), 0.05);
    await arrived();
    expect(pane.news.map(({ problems }) => problems.length)).toEqual([1]);
    expect(pane.news[0]!.problems[0]!.message).toMatch(/^Excel reported an error \(.*\)\. /);
    type(host, placeOf(data, LIMIT), 0.3);
    await arrived();
    expect(pathsOf(pane.news[1]!.changes)).toEqual([
      [RATE, 0.05],
      [LIMIT, 0.3],
    ]);
  });

  it('is not to be had in an Excel without such events', async () => {
    [host, data] = await builtHost(CASE, { requirementSets: { ExcelApi: '1.8' } });
    const pane = await followed(link(), data, CASE);
    type(host, placeOf(data, RATE), 0.05);
    await arrived();
    expect(pane.news).toEqual([]);
    await pane.stop();
  });
});

describe('writing', () => {
  it('puts what the case changed into the cells alone that hold something else, in one request', async () => {
    const one = link();
    const pane = await followed(one, data, CASE);
    const before = host.syncs();
    const told: string[] = [];
    host.cells.on('changed', ({ sheet }) => told.push(sheet));
    expect(await one.write(dataOf(withRate(0.07)).inputs)).toEqual({ cells: 1, missing: 0 });
    expect(host.syncs() - before).toBe(1);
    expect(told).toHaveLength(1);
    expect(valueIn(host, placeOf(data, RATE))).toBe(0.07);
    await arrived();
    expect(pane.news).toEqual([]);
  });

  it('does not come back as a change, even where Excel does not tell whose a change is', async () => {
    const one = link();
    const pane = await followed(one, data, CASE);
    pane.theCase = withRate(0.07);
    await one.write(dataOf(pane.theCase).inputs);
    // As an older Excel tells it: without the source.
    type(host, placeOf(data, RATE), 0.07);
    await arrived();
    expect(pane.news).toEqual([]);
  });

  it('works without following, and on protected sheets', async () => {
    expect(host.workbook.sheetBook(host.cells.sheet('Inputs')!).protection).toBeDefined();
    expect(await link().write(dataOf(withRate(0.07)).inputs)).toEqual({ cells: 1, missing: 0 });
    expect(valueIn(host, placeOf(data, RATE))).toBe(0.07);
    expect(await link().write(dataOf(withRate(0.07)).inputs)).toEqual({ cells: 0, missing: 0 });
  });

  it('leaves what the case cannot take in its cell until the case has something else for it', async () => {
    const one = link();
    const pane = await followed(one, data, CASE);
    type(host, placeOf(data, RATE), 'soon');
    await arrived();
    expect(pane.news[0]!.problems).toHaveLength(1);
    const limit = withValue(CASE, LIMIT, 0.4) as Case;
    expect(await one.write(dataOf(limit).inputs)).toEqual({ cells: 1, missing: 0 });
    expect(valueIn(host, placeOf(data, RATE))).toBe('soon');
    const both = withValue(withRate(0.07), LIMIT, 0.4) as Case;
    expect(await one.write(dataOf(both).inputs)).toEqual({ cells: 1, missing: 0 });
    expect(valueIn(host, placeOf(data, RATE))).toBe(0.07);
  });

  it('says how many figures have no cell yet, and writes the others', async () => {
    const more = presetCase('service-quality');
    const inputs = dataOf(more).inputs;
    const missing = inputs.filter(({ name }) => !data.names.some((known) => known.name === name)).length;
    expect(missing).toBeGreaterThan(0);
    expect((await link().write(inputs)).missing).toBe(missing);
  });

  it('says what is in its way', async () => {
    const one = link();
    await followed(one, data, CASE);
    const sheet = host.cells.sheet('Inputs')!;
    const { row, column } = placeOf(data, RATE);
    host.workbook
      .sheetBook(sheet)
      .extras.change({ row: row - 1, column: column - 1, rows: 1, columns: 1 }, () => ({}));
    await expect(one.write(dataOf(withRate(0.07)).inputs)).rejects.toMatchObject({
      name: 'ReadError',
      message: excelReadEn.problems.refused,
    });
  });

  it('says that the sheet is gone through what is missing', async () => {
    const one = link();
    await followed(one, data, CASE);
    host.channel.before(host.syncs() + 1, () => {
      host.cells.sheet('Inputs')!.delete();
    });
    const { missing, cells } = await one.write(dataOf(withRate(0.07)).inputs);
    expect([cells, missing > 50]).toEqual([0, true]);
  });
});

describe('two panes', () => {
  it('follow each other without end', async () => {
    const [one, other] = [link(), link()];
    const [first, second] = [await followed(one, data, CASE), await followed(other, data, CASE)];
    type(host, placeOf(data, RATE), 0.05);
    await arrived();
    expect(first.theCase).toEqual(withRate(0.05));
    expect(second.theCase).toEqual(withRate(0.05));
    for (const [at, pane] of [first, second].entries())
      expect(await [one, other][at]!.write(dataOf(pane.theCase).inputs)).toEqual({ cells: 0, missing: 0 });
    await arrived();
    expect([first.news.length, second.news.length]).toEqual([1, 1]);
    expect(valueIn(host, placeOf(data, RATE))).toBe(0.05);
  });
});
