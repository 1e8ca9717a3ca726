import { excelBuildEn } from '../../../src/i18n/excelBuild.en.js';
import { newCost } from '../../../src/roi/case/make.js';
import type { WorkbookData } from '../../../src/workbook/workbook.js';
import { insertDeleteConflict } from '../../../src/host/api/errors.js';
import { startHost, type TestHost } from '../../support/host.js';
import { built, presetCase } from '../../workbook/workbooks.js';
import { done, held, refresh, undo, write } from './refreshing.js';
import { BEFORE, LONGER, SMALL } from './smallCase.js';

jest.setTimeout(300_000);

/* What people have of their own on lines that come and go, and elsewhere naming them. */

const COSTS = 'Costs';
const MINE = 'Mine';

const rowOf = (data: WorkbookData, label: string): number =>
  data.sheets
    .find(({ name }) => name === COSTS)!
    .cells.find(({ content }) => content?.kind === 'text' && content.text === label)!.row;

const cost = (id: string, name: string) =>
  newCost(id, 'other', { name, flow: { form: 'once', month: 1, amount: 7 } });

/** The case with another second cost: a new one, or the same by another name. */
const withSecond = (id: string, name: string): WorkbookData =>
  built({ ...SMALL, costs: [...SMALL.costs, cost(id, name)] });

const LINE = rowOf(LONGER, 'Support');

const start = async (data: WorkbookData): Promise<TestHost> => {
  const host = startHost({ sheets: [MINE], calculate: () => 0 });
  await done({ data });
  return host;
};

const mine = (host: TestHost, row = 1): unknown => held(host, MINE, row, 1);

describe('formulas that name a line which goes', () => {
  const FORMULAS = [`=Costs!D${LINE}`, `=SUM(Costs!D${LINE - 1}:D${LINE})`, `=SUM(Costs!D1:D${LINE})`];

  async function startWithFormulas(): Promise<TestHost> {
    const host = await start(LONGER);
    FORMULAS.forEach((formula, at) => {
      write(host, MINE, at + 1, 1, { formula });
    });
    return host;
  }

  const expectThem = (host: TestHost): void => {
    FORMULAS.forEach((formula, at) => {
      expect(mine(host, at + 1)).toBe(formula);
    });
  };

  it('say what they said once the refresh is undone, ranges that were cut off included', async () => {
    const host = await startWithFormulas();
    const { undo: how } = await done({ data: BEFORE, before: LONGER });
    expect(mine(host)).toContain('#REF!');
    expect(mine(host, 2)).toBe(`=SUM(Costs!D${LINE - 1}:D${LINE - 1})`);
    await undo(how);
    expectThem(host);
  });

  it('stay as somebody wrote them in the meantime', async () => {
    const host = await startWithFormulas();
    const { undo: how } = await done({ data: BEFORE, before: LONGER });
    write(host, MINE, 1, 1, 42);
    write(host, MINE, 2, 1, { formula: '=1+1' });
    await undo(how);
    expect(mine(host)).toBe(42);
    expect(mine(host, 2)).toBe('=1+1');
    expect(mine(host, 3)).toBe(FORMULAS[2]);
  });

  it.each([40, 60, 144])('say what they said when the request breaks off after %d actions', async (at) => {
    const calm = await startWithFormulas();
    const first = calm.syncs();
    await done({ data: BEFORE, before: LONGER });
    const requests = calm.syncs() - first;
    const host = await startWithFormulas();
    host.channel.plan({ at: host.syncs() + requests, done: at, reply: 'error' });
    await expect(refresh({ data: BEFORE, before: LONGER })).rejects.toMatchObject({ state: 'unchanged' });
    expectThem(host);
  });
});

describe('a line in the place of another one', () => {
  it('takes nothing that people wrote beside it or that names it', async () => {
    const host = await start(LONGER);
    write(host, COSTS, LINE, 30, 'Support: agreed with Ann');
    const data = withSecond('training', 'Training');
    expect(await refresh({ data, before: LONGER })).toMatchObject({
      kind: 'asks',
      changed: [{ sheet: COSTS, added: 1 }],
    });
    write(host, COSTS, LINE, 30, null);
    write(host, MINE, 1, 1, { formula: `=Costs!D${LINE}` });
    expect((await done({ data, before: LONGER })).way).toBe('inPlace');
    expect(mine(host)).toContain('#REF!');
  });

  it('is the same line where only its name is another', async () => {
    const host = await start(LONGER);
    write(host, COSTS, LINE, 30, 'Agreed with Ann');
    write(host, MINE, 1, 1, { formula: `=Costs!D${LINE}` });
    const data = withSecond('support', 'Help desk');
    expect((await done({ data, before: LONGER })).way).toBe('inPlace');
    expect(held(host, COSTS, LINE, 1)).toBe('Help desk');
    expect(held(host, COSTS, LINE, 30)).toBe('Agreed with Ann');
    expect(mine(host)).toBe(`=Costs!D${LINE}`);
  });
});

describe('undoing', () => {
  it('takes no line away beside which somebody wrote since', async () => {
    const host = await start(BEFORE);
    const { undo: how } = await done({ data: LONGER, before: BEFORE });
    write(host, COSTS, LINE, 30, 'Mine');
    await expect(undo(how)).rejects.toMatchObject({
      state: 'unchanged',
      message: `${excelBuildEn.changedSince.typed} ${excelBuildEn.states.unchanged}`,
    });
    expect(held(host, COSTS, LINE, 30)).toBe('Mine');
    write(host, COSTS, LINE, 30, null);
    await undo(how);
    expect(held(host, COSTS, LINE, 1)).not.toBe('Support');
  });

  it('writes formulas that name sheets as these are called by now', async () => {
    const host = await start(LONGER);
    write(host, MINE, 1, 1, { formula: `=Costs!D${LINE}` });
    const { undo: how } = await done({ data: BEFORE, before: LONGER });
    await Excel.run(async ({ workbook, sync }) => {
      workbook.worksheets.getItem(COSTS).name = 'Kosten';
      workbook.worksheets.getItem('Cash flow').name = 'Kasse';
      await sync();
    });
    await undo(how);
    expect(String(mine(host)).replaceAll("'", '')).toBe(`=Kosten!D${LINE}`);
    const formulas = host.cells.sheets().flatMap((sheet) => sheet.formulas(sheet.usedRange()!).flat());
    expect(formulas.filter((formula) => formula?.match(/Costs'?!|Cash flow'?!/))).toEqual([]);
    expect(host.cells.names().filter(({ refersTo }) => /Costs|Cash flow/.test(refersTo))).toEqual([]);
  });
});

/** A rule of the user's that asks what one of ours asks, where ours does not stand. */
const addRule = (sheet: string): Promise<void> =>
  Excel.run(async ({ workbook, sync }) => {
    const worksheet = workbook.worksheets.getItem(sheet);
    worksheet.protection.unprotect();
    const { cellValue } = worksheet.getRange('CB1:CB5').conditionalFormats.add('CellValue');
    cellValue.rule = { formula1: '0', operator: 'LessThan' };
    cellValue.format.fill.color = '#00FF00';
    await sync();
  });

const rulesOf = (sheet: string): Promise<number> =>
  Excel.run(async ({ workbook, sync }) => {
    const { conditionalFormats } = workbook.worksheets.getItem(sheet).getRange('CB1:CB5');
    conditionalFormats.load('items/type');
    await sync();
    return conditionalFormats.items.length;
  });

it.each([30, 144, 377])(
  'people’s rules for looks stay when a request breaks off after %d actions',
  async (at) => {
    const calm = await start(BEFORE);
    const first = calm.syncs();
    const data = built({
      ...SMALL,
      benefits: [...SMALL.benefits, { ...SMALL.benefits[0]!, id: 'more', name: 'More' }],
    });
    await done({ data, before: BEFORE });
    const requests = calm.syncs() - first;
    const host = await start(BEFORE);
    await addRule('Cash flow');
    host.channel.plan({ at: host.syncs() + requests, done: at, reply: 'error' });
    await expect(refresh({ data, before: BEFORE })).rejects.toMatchObject({ state: 'unchanged' });
    expect(await rulesOf('Cash flow')).toBe(1);
  },
);

it('columns of people’s own go on through a line that comes', async () => {
  await start(BEFORE);
  await Excel.run(async ({ workbook, sync }) => {
    const sheet = workbook.worksheets.getItem(COSTS);
    sheet.protection.unprotect();
    const column = sheet.getRange('AB1:AB60');
    column.format.fill.color = '#AABBCC';
    column.numberFormat = Array.from({ length: 60 }, () => ['0.0%']);
    column.dataValidation.rule = { wholeNumber: { formula1: 1, operator: 'GreaterThan' } };
    await sync();
  });
  await done({ data: LONGER, before: BEFORE });
  const cell = await Excel.run(async ({ workbook, sync }) => {
    const range = workbook.worksheets.getItem(COSTS).getRange(`AB${LINE}`);
    range.load('numberFormat,format/fill/color,dataValidation/rule');
    await sync();
    return [range.numberFormat, range.format.fill.color, range.dataValidation.rule];
  });
  expect(cell).toEqual([
    [['0.0%']],
    '#AABBCC',
    expect.objectContaining({ wholeNumber: expect.anything() as unknown }),
  ]);
});

it('sheets are built anew where Excel does not move lines, as beside a PivotTable, and nothing typed there is lost', async () => {
  const host = await start(BEFORE);
  write(host, COSTS, LINE, 30, 'Mine');
  jest.spyOn(host.workbook, 'shiftLines').mockImplementation(() => {
    throw insertDeleteConflict();
  });
  expect(await refresh({ data: LONGER, before: BEFORE })).toEqual({
    kind: 'asks',
    changed: [{ sheet: COSTS, cells: 0, addresses: [], added: 1 }],
  });
  expect((await done({ data: LONGER, before: BEFORE, choices: {} })).way).toBe('rebuilt');
  expect(held(host, COSTS, LINE, 30)).toBe('Mine');
  expect(held(host, 'Costs (2)', LINE, 1)).toBe('Support');
});

it('the only row of a table that is replaced has sheets built anew: a table needs a row', async () => {
  const [known] = presetCase('omnichannel').risks;
  const withRisk = (id: string, name: string): WorkbookData =>
    built({ ...SMALL, risks: [{ ...known!, id, name, concerns: null }] });
  const [before, data] = [withRisk('one', 'One'), withRisk('other', 'Other')];
  await start(before);
  expect((await done({ data, before })).way).toBe('rebuilt');
});
