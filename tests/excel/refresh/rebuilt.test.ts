import { excelBuildEn } from '../../../src/i18n/excelBuild.en.js';
import { CASE_NAMESPACE } from '../../../src/workbook/namespaces.js';
import { startHost, type TestHost } from '../../support/host.js';
import { sheetNames } from '../building.js';
import { BEFORE, DEARER, OTHERWISE, NAMES } from './smallCase.js';
import { done, held, refresh, undo, write } from './refreshing.js';

jest.setTimeout(120_000);

const { problems, states, stored } = excelBuildEn;
const COSTS = BEFORE.sheets.find(({ name }) => name === 'Costs')!;

let host: TestHost;
beforeEach(async () => {
  host = startHost({ sheets: ['Mine'], calculate: () => 0 });
  expect((await done({ data: BEFORE })).way).toBe('first');
});

const cellsOf = (name: string): unknown =>
  (host.snapshot()['sheets'] as { name: string; cells: Record<string, { content: unknown }> }[])
    .filter((sheet) => sheet.name === name)
    .map(({ cells }) => Object.entries(cells).map(([address, { content }]) => [address, content]));

describe('a first build', () => {
  it('can be undone, whatever was typed into it', async () => {
    const other = startHost({ sheets: ['Mine'] });
    const before = other.snapshot();
    const { undo: how } = await done({ data: BEFORE });
    write(other, 'Inputs', 30, 3, 5);
    await undo(how);
    expect(sheetNames(other)).toEqual(['Mine']);
    expect(other.cells.names()).toEqual([]);
    // The case stays: it is the pane's.
    expect(other.workbook.book.xmlParts.map(({ xml }) => xml)).toEqual(BEFORE.parts.map(({ xml }) => xml));
    expect(other.workbook.book.styles.size).toBe(Object.keys(before['styles'] as object).length);
    expect(other.workbook.book.settings.has('CSROI.workbook')).toBe(false);
  });
});

describe('a refresh that builds sheets anew', () => {
  it('leaves the user’s own sheets', async () => {
    write(host, 'Mine', 1, 1, 'Mine');
    const refreshed = await done({ data: OTHERWISE, before: BEFORE });
    expect(refreshed.way).toBe('rebuilt');
    expect(sheetNames(host)).toEqual(['Mine', ...OTHERWISE.sheets.map(({ name }) => name)]);
    expect(held(host, 'Mine', 1, 1)).toBe('Mine');
    expect(host.workbook.book.xmlParts).toHaveLength(OTHERWISE.parts.length);
  });

  it('can be undone: cells hold again what they held, changed by hand or beside ours', async () => {
    const { row, column } = COSTS.cells.find(({ content }) => content?.kind === 'formula')!;
    write(host, 'Costs', row, column, { formula: '=1+Inputs!C9' });
    write(host, 'Costs', 5, 30, 'My remark');
    host.cells.sheet('Risks')!.rename('Dangers');
    const before = cellsOf('Costs');
    const choices = { Costs: 'replace' } as const;
    const { undo: how } = await done({ data: OTHERWISE, before: BEFORE, choices });
    expect(cellsOf('Costs')).not.toEqual(before);
    expect(held(host, 'Costs', 5, 30)).toBeNull();
    await undo(how);
    expect(held(host, 'Costs', row, column)).toBe('=1+Inputs!C9');
    expect(held(host, 'Costs', 5, 30)).toBe('My remark');
    expect(cellsOf('Costs')).toEqual(before);
    expect(sheetNames(host)).toEqual(['Mine', ...NAMES.map((name) => (name === 'Risks' ? 'Dangers' : name))]);
  });

  it('leaves sheets the names and places that people gave them, and their formulas lead there', async () => {
    host.cells.sheet('Costs')!.rename('What it costs');
    host.cells.sheet('What it costs')!.moveTo(0);
    host.cells.addSheet('Other', 4);
    const before = sheetNames(host);
    expect(before.indexOf('Other')).toBe(4);
    const { built, undo: how } = await done({ data: OTHERWISE, before: BEFORE });
    expect(built.sheets).toContainEqual({ wanted: 'Costs', name: 'What it costs' });
    expect(sheetNames(host)).toEqual(before);
    const flow = host.cells.sheet('Cash flow')!.formulaCells();
    expect(flow.some(({ formula }) => formula.includes("'What it costs'!"))).toBe(true);
    expect((await done({ data: OTHERWISE, before: OTHERWISE })).way).toBe('inPlace');
    await undo(how);
    expect(sheetNames(host)).toEqual(before);
  });

  it('builds a sheet that was deleted where it stood, beside those that are moved', async () => {
    host.cells.sheet('Costs')!.delete();
    host.cells.sheet('Risks')!.moveTo(0);
    await done({ data: OTHERWISE, before: BEFORE });
    const rest = NAMES.filter((name) => name !== 'Risks');
    expect(sheetNames(host)).toEqual(['Risks', 'Mine', ...rest]);
  });

  it('leads formulas of the user’s to the rows they named, and back', async () => {
    const rowOf = (data: typeof BEFORE, label: string): number =>
      data.sheets
        .find(({ name }) => name === 'Costs')!
        .cells.find(({ content }) => content?.kind === 'text' && content.text === label)!.row;
    const [was, is] = [rowOf(BEFORE, 'Hidden'), rowOf(OTHERWISE, 'Hidden')];
    expect(is).not.toBe(was);
    const mine = `=Costs!D${was}+SUM('Cash flow'!$D$9:$F$9)+"Costs!D1"`;
    write(host, 'Mine', 1, 1, { formula: mine });
    const book = host.workbook.sheetBook(host.cells.sheet('Mine')!);
    book.protection = { options: {}, password: undefined };
    const { undo: how } = await done({ data: OTHERWISE, before: BEFORE });
    expect(held(host, 'Mine', 1, 1)).toMatch(
      new RegExp(`^=Costs!D${is}\\+SUM\\('Cash flow'!\\$D\\$\\d+:\\$F\\$\\d+\\)\\+"Costs!D1"$`),
    );
    expect(host.workbook.sheetBook(host.cells.sheet('Mine')!).protection).toBeDefined();
    await undo(how);
    expect(held(host, 'Mine', 1, 1)).toBe(mine);
  });

  it('asks about what people added, which keeps its sheet where nobody chooses', async () => {
    write(host, 'Costs', 5, 30, 'My remark');
    const before = host.snapshot();
    expect(await refresh({ data: OTHERWISE, before: BEFORE })).toEqual({
      kind: 'asks',
      changed: [{ sheet: 'Costs', cells: 0, addresses: [], added: 1 }],
    });
    expect(host.snapshot()).toEqual(before);
    const formulas = host.cells.sheet('Costs')!.formulaCells().length;
    const { built } = await done({ data: OTHERWISE, before: BEFORE, choices: {} });
    expect(built.sheets).toContainEqual({ wanted: 'Costs', name: 'Costs (2)' });
    // What it reads of sheets that were built anew it reads of the new ones.
    const kept = host.cells
      .sheet('Costs')!
      .formulaCells()
      .map(({ formula }) => formula);
    expect(kept).toHaveLength(formulas);
    expect(kept.filter((formula) => formula.includes('#REF!'))).toEqual([]);
    expect(host.workbook.sheetBook(host.cells.sheet('Costs')!).protection).toBeDefined();
    expect(held(host, 'Costs', 5, 30)).toBe('My remark');
    // Names of ours lead to the new sheet, under the names they always had.
    expect(host.cells.names().filter(({ name }) => name.endsWith('_2'))).toEqual([]);
    // The sheet that was kept is the user's from now on.
    expect((await done({ data: OTHERWISE, before: OTHERWISE })).way).toBe('inPlace');
    expect(sheetNames(host).filter((name) => name.startsWith('Costs'))).toEqual(['Costs', 'Costs (2)']);
  });
});

describe('what is in the way', () => {
  it('of a sheet that was deleted is nothing: it is built again', async () => {
    host.cells.sheet('Costs')!.delete();
    expect(
      host.cells
        .sheet('Cash flow')!
        .formulaCells()
        .some(({ formula }) => formula.includes('#REF!')),
    ).toBe(true);
    // Nobody is asked about formulas that named its cells: they say #REF! by themselves.
    expect((await done({ data: DEARER, before: BEFORE })).way).toBe('rebuilt');
    expect(sheetNames(host)).toEqual(['Mine', ...NAMES]);
    const formulas = host.cells.sheets().flatMap((sheet) => sheet.formulaCells());
    expect(formulas.filter(({ formula }) => formula.includes('#REF!'))).toEqual([]);
  });

  it('of a sheet that was deleted is what was changed by hand in another one', async () => {
    const { row, column } = COSTS.cells.find(({ content }) => content?.kind === 'formula')!;
    write(host, 'Costs', row, column, { formula: '=1234' });
    host.cells.sheet('Cash flow')!.delete();
    expect(await refresh({ data: DEARER, before: BEFORE })).toMatchObject({
      kind: 'asks',
      changed: [{ sheet: 'Costs', cells: 1 }],
    });
  });

  it.each([
    ['newer', '{"format":"csroi-case","schemaVersion":99}'],
    ['damaged', 'not a case'],
  ] as const)('is a stored case that is %s: it stays, and nothing is done', async (kind, text) => {
    const xml = `<case xmlns="${CASE_NAMESPACE}">${text}</case>`;
    host.workbook.book.xmlParts = [{ id: '{one}', xml }];
    const before = host.snapshot();
    await expect(refresh({ data: DEARER, before: BEFORE })).rejects.toMatchObject({
      name: 'BuildError',
      state: 'unchanged',
      message: `${stored[kind]} ${states.unchanged}`,
    });
    expect(host.snapshot()).toEqual(before);
  });

  it('is told: a protected structure, a password', async () => {
    host.workbook.book.protection = { password: undefined };
    await expect(refresh({ data: DEARER, before: BEFORE })).rejects.toMatchObject({
      message: `${problems.structureProtected} ${states.unchanged}`,
    });
    host.workbook.book.protection = undefined;
    const book = host.workbook.sheetBook(host.cells.sheet('Inputs')!);
    book.protection = { options: book.protection!.options, password: 'secret' };
    const before = cellsOf('Scenarios');
    await expect(refresh({ data: DEARER, before: BEFORE })).rejects.toMatchObject({
      message: `${problems.refused} ${states.unchanged}`,
    });
    expect(cellsOf('Scenarios')).toEqual(before);
  });

  it('is nothing when somebody edits meanwhile: their cells stay', async () => {
    host.channel.before(host.syncs() + 2, () => {
      write(host, 'Mine', 1, 1, 'Typed');
      write(host, 'Costs', 5, 30, 'Typed too');
    });
    expect((await done({ data: DEARER, before: BEFORE })).way).toBe('inPlace');
    expect([held(host, 'Mine', 1, 1), held(host, 'Costs', 5, 30)]).toEqual(['Typed', 'Typed too']);
  });

  it('can be an abort, which leaves everything', async () => {
    const before = host.snapshot();
    const controller = new AbortController();
    const reason = new Error('enough');
    controller.abort(reason);
    await expect(refresh({ data: OTHERWISE, before: BEFORE }, { signal: controller.signal })).rejects.toBe(
      reason,
    );
    expect(host.snapshot()).toEqual(before);
  });
});

it('asks about every sheet that is not as it would be built where it is not known what was built', async () => {
  const asked = await refresh({ data: DEARER });
  expect(asked.kind).toBe('asks');
  expect((await refresh({ data: BEFORE })).kind).toBe('built');
});
