import { startHost, type TestHost } from '../../support/host.js';
import { BEFORE, OTHERWISE } from './smallCase.js';
import { done, held, undo, write } from './refreshing.js';

jest.setTimeout(120_000);

let host: TestHost;
beforeEach(async () => {
  host = startHost({ sheets: ['Mine'], calculate: () => 0 });
  await done({ data: BEFORE });
});

const rowOf = (data: typeof BEFORE, label: string): number =>
  data.sheets
    .find(({ name }) => name === 'Costs')!
    .cells.find(({ content }) => content?.kind === 'text' && content.text === label)!.row;

const [WAS, IS] = [rowOf(BEFORE, 'Hidden'), rowOf(OTHERWISE, 'Hidden')];

const nameOf = (wanted: string): string | undefined =>
  host.cells.names().find(({ name }) => name === wanted)?.refersTo;

describe('names that people gave to cells of sheets that are built anew', () => {
  it('stay, and follow their rows there and back', async () => {
    host.cells.setName({ name: 'My_total', refersTo: `Costs!$C$${WAS}` });
    host.cells.setName({ name: 'My_share', refersTo: `SUM(Costs!$C$${WAS},Mine!$A$1)` });
    host.cells.setName({ name: 'My_cell', refersTo: 'Mine!$A$1' });
    write(host, 'Mine', 1, 1, { formula: '=My_total*2' });
    const before = host.cells.names();
    const { undo: how } = await done({ data: OTHERWISE, before: BEFORE });
    expect(nameOf('My_total')).toBe(`Costs!$C$${IS}`);
    expect(nameOf('My_share')).toBe(`SUM(Costs!$C$${IS},Mine!$A$1)`);
    expect(nameOf('My_cell')).toBe('Mine!$A$1');
    expect(held(host, 'Mine', 1, 1)).toBe('=My_total*2');
    await undo(how);
    expect(new Set(host.cells.names())).toEqual(new Set(before));
  });

  it('stay where their sheet has them', async () => {
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Mine').names.add('Mine_only', `=Costs!$C$${WAS}`);
      await context.sync();
    });
    const own = () => host.workbook.sheetBook(host.cells.sheet('Mine')!).names;
    const { undo: how } = await done({ data: OTHERWISE, before: BEFORE });
    expect(own()).toMatchObject([{ name: 'Mine_only', refersTo: `Costs!$C$${IS}` }]);
    await undo(how);
    expect(own()).toMatchObject([{ name: 'Mine_only', refersTo: `Costs!$C$${WAS}` }]);
  });

  it('are taken back with a build that fails', async () => {
    host.cells.setName({ name: 'My_total', refersTo: `Costs!$C$${WAS}` });
    const calm = host.syncs();
    await done({ data: OTHERWISE, before: BEFORE });
    const requests = host.syncs() - calm;
    host = startHost({ sheets: ['Mine'], calculate: () => 0 });
    await done({ data: BEFORE });
    host.cells.setName({ name: 'My_total', refersTo: `Costs!$C$${WAS}` });
    host.channel.plan({ at: host.syncs() + requests, done: 'half', reply: 'error' });
    await expect(done({ data: OTHERWISE, before: BEFORE })).rejects.toMatchObject({ state: 'unchanged' });
    expect(nameOf('My_total')).toBe(`Costs!$C$${WAS}`);
  });
});

it('gives back what led to rows that a rebuilding took away', async () => {
  await done({ data: OTHERWISE, before: BEFORE });
  const gone = rowOf(OTHERWISE, 'Support');
  const mine = `=Costs!C${gone}+1`;
  write(host, 'Mine', 1, 1, { formula: mine });
  host.cells.setName({ name: 'My_support', refersTo: `Costs!$C$${gone}` });
  const { undo: how } = await done({ data: BEFORE, before: OTHERWISE });
  expect([held(host, 'Mine', 1, 1), nameOf('My_support')]).toEqual(['=#REF!+1', '#REF!']);
  await undo(how);
  expect([held(host, 'Mine', 1, 1), nameOf('My_support')]).toEqual([mine, `Costs!$C$${gone}`]);
});

/** What rules of the sheet Mine ask for: of B2 a choice from a list, of C1:C4 a colour. */
const rules = (): Promise<readonly unknown[]> =>
  Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Mine');
    const { dataValidation } = sheet.getRange('B2').load('dataValidation/rule');
    const formats = sheet.getRange('C1:C4').conditionalFormats.load('items/custom/rule/formula');
    await context.sync();
    return [dataValidation.rule.list?.source, formats.items.map(({ custom }) => custom.rule.formula)];
  });

it('leads rules of people’s own sheets along, protected ones too', async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Mine');
    const source = `=Costs!$C$${WAS}:$C$${WAS}`;
    sheet.getRange('B2').dataValidation.rule = { list: { inCellDropDown: true, source } };
    const format = sheet.getRange('C1:C4').conditionalFormats.add('Custom');
    format.custom.rule.formula = `=C1>Costs!$D$${WAS}`;
    sheet.protection.protect();
    await context.sync();
  });
  const before = await rules();
  const { undo: how } = await done({ data: OTHERWISE, before: BEFORE });
  expect(await rules()).toEqual([`=Costs!$C$${IS}`, [`=C1>Costs!$D$${IS}`]]);
  expect(host.workbook.sheetBook(host.cells.sheet('Mine')!).protection).toBeDefined();
  await undo(how);
  expect(await rules()).toEqual([`=Costs!$C$${WAS}`, before[1]]);
});

it('writes formulas that spill into their own cell alone, whatever the cells they fill show', async () => {
  const sheet = host.cells.sheet('Mine')!;
  const filled = { row: 0, column: 0, rows: 3, columns: 1 };
  write(host, 'Mine', 1, 1, { formula: `=Costs!A${WAS}:A${WAS + 2}` });
  sheet.spillInto(filled, [['a'], ['b'], ['c']]);
  // As Excel's formula bar does, in grey.
  const stored = sheet.formulas.bind(sheet);
  sheet.formulas = (range) =>
    stored(range).map((line, down) =>
      line.map((formula, along) => {
        const isFilled = range.column + along === 0 && range.row + down < filled.rows;
        return formula ?? (isFilled && sheet.spill(0, 0) ? (stored(filled)[0]?.[0] ?? null) : null);
      }),
    );
  await done({ data: OTHERWISE, before: BEFORE });
  expect(stored(filled)).toEqual([[`=Costs!A${IS}:A${IS + 2}`], [null], [null]]);
});

it('leads formulas of a protected sheet along where Excel does not tell where they are', async () => {
  write(host, 'Mine', 2, 2, { formula: `=Costs!C${WAS}` });
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Mine').protection.protect();
    await context.sync();
  });
  host.workbook.book.guardsSpecialCells = true;
  await done({ data: OTHERWISE, before: BEFORE });
  expect(held(host, 'Mine', 2, 2)).toBe(`=Costs!C${IS}`);
});
