import type { WorkbookData } from '../../../src/workbook/workbook.js';
import { startHost, type TestHost } from '../../support/host.js';
import { sheetNames } from '../building.js';
import { BEFORE, changed, DEARER, NAMES, RATE } from './smallCase.js';
import { done, held, lasting, refresh, undo, write } from './refreshing.js';

jest.setTimeout(120_000);

const TITLED = changed('project.title', '=Another title');

/** What the sheets are when they are built at once. */
async function contentsOf(data: WorkbookData): Promise<unknown> {
  const fresh = startHost({ sheets: ['Mine'] });
  await done({ data });
  return contents(fresh);
}

/** What people see of our sheets, whichever way it came there. */
const contents = (host: TestHost): unknown =>
  (host.snapshot()['sheets'] as Record<string, unknown>[])
    .filter(({ name }) => NAMES.includes(String(name)))
    .map(({ name, cells, page, columnWidths, rowHeights, links, charts }) => ({
      name,
      cells,
      page,
      columnWidths,
      rowHeights,
      links: [...(links as { range: { row: number; column: number } }[])].sort(
        (one, other) => one.range.row - other.range.row || one.range.column - other.range.column,
      ),
      charts: (charts as Record<string, unknown>[]).map(({ data }) => data),
    }));

let host: TestHost;
async function start(data = BEFORE): Promise<void> {
  host = startHost({ sheets: ['Mine'] });
  await done({ data });
}

/** Something of the user's: a column beside Costs, a row below, a sheet with a formula, a name, a look. */
function addOwn(): void {
  const { rows } = host.cells.sheet('Costs')!.usedRange()!;
  write(host, 'Costs', 5, 30, 'My remark');
  write(host, 'Costs', rows + 3, 1, { formula: '=Mine!A1' });
  write(host, 'Mine', 1, 1, { formula: "=Inputs!C5+'Cash flow'!D9" });
  const remark = { row: 4, column: 29, rows: 1, columns: 1 };
  host.cells.sheet('Costs')!.setFormat(remark, { fill: '#ffff00' });
  host.cells.sheet('Costs')!.setColumnWidth(29, 1, 222);
  host.cells.setName({ name: 'Own', refersTo: 'Costs!$AD$5' });
}

describe.each([
  ['a figure', DEARER],
  ['the title', TITLED],
])('a refresh after %s changed', (_, data) => {
  it('makes the sheets what a build makes them, without a new sheet', async () => {
    const expected = await contentsOf(data);
    await start();
    const ids = host.cells.sheets().map(({ id }) => id);
    const before = host.syncs();
    const refreshed = await done({ data, before: BEFORE });
    expect(refreshed.way).toBe('inPlace');
    expect(host.syncs() - before).toBeLessThanOrEqual(6);
    expect(host.cells.sheets().map(({ id }) => id)).toEqual(ids);
    expect(contents(host)).toEqual(expected);
    expect(host.workbook.book.xmlParts.map(({ xml }) => xml).sort()).toEqual(
      data.parts.map(({ xml }) => xml).sort(),
    );
    for (const name of NAMES)
      expect(host.workbook.sheetBook(host.cells.sheet(name)!).protection).toBeDefined();
  });

  it('leaves everything that people added, and can be undone', async () => {
    await start();
    addOwn();
    const before = lasting(host.snapshot());
    const refreshed = await done({ data, before: BEFORE });
    expect(held(host, 'Costs', 5, 30)).toBe('My remark');
    expect(held(host, 'Mine', 1, 1)).toBe("=Inputs!C5+'Cash flow'!D9");
    expect(lasting(host.snapshot())).not.toEqual(before);
    await undo(refreshed.undo);
    // The stored case stays: it is the pane's.
    expect(lasting(host.snapshot())).toEqual({ ...before, xmlParts: expect.any(Array) });
  });
});

it('changes nothing where nothing changed', async () => {
  await start();
  addOwn();
  const before = lasting(host.snapshot());
  expect((await done({ data: BEFORE, before: BEFORE })).way).toBe('inPlace');
  expect(lasting(host.snapshot())).toEqual(before);
});

it('follows sheets that are renamed and moved, whose formulas Excel writes without quotes', async () => {
  await start();
  host.cells.sheet('Inputs')!.rename('Figures');
  host.cells.sheet('Figures')!.moveTo(0);
  for (const { name } of host.cells.sheets())
    for (const { row, column, formula } of host.cells.sheet(name)!.formulaCells())
      write(host, name, row + 1, column + 1, {
        formula: formula.replace(/'(\w+)'!/g, '$1!').replace(/\bIF\(/g, 'if( '),
      });
  const refreshed = await refresh({ data: DEARER, before: BEFORE });
  expect(refreshed).toMatchObject({ kind: 'built', way: 'inPlace' });
  expect(sheetNames(host)[0]).toBe('Figures');
  const { row, column } = DEARER.inputs.find(({ path }) => path === RATE)!.place;
  expect(held(host, 'Figures', row, column)).toBe(0.11);
});

describe('a sheet changed by hand', () => {
  const { row, column } = BEFORE.sheets
    .find(({ name }) => name === 'Costs')!
    .cells.find(({ content }) => content?.kind === 'formula')!;
  const mine = '=1234';
  beforeEach(async () => {
    await start();
    write(host, 'Costs', row, column, { formula: mine });
    write(host, 'Costs', 5, 30, 'My remark');
  });

  it('is asked about first, and nothing is done', async () => {
    const before = host.snapshot();
    expect(await refresh({ data: DEARER, before: BEFORE })).toEqual({
      kind: 'asks',
      changed: [{ sheet: 'Costs', cells: 1, addresses: [expect.stringMatching(/^[A-Z]+\d+$/)], added: 0 }],
    });
    expect(host.snapshot()).toEqual(before);
  });

  it('is kept where nobody chooses, and the other sheets are refreshed', async () => {
    const refreshed = await done({ data: DEARER, before: BEFORE, choices: {} });
    expect(refreshed.way).toBe('inPlace');
    expect(held(host, 'Costs', row, column)).toBe(mine);
    const rate = DEARER.inputs.find(({ path }) => path === RATE)!.place;
    expect(held(host, 'Inputs', rate.row, rate.column)).toBe(0.11);
  });

  it('is replaced where that is chosen, what is beside it stays, and undoing brings it back', async () => {
    const { undo: how } = await done({ data: DEARER, before: BEFORE, choices: { Costs: 'replace' } });
    expect(held(host, 'Costs', row, column)).not.toBe(mine);
    expect(held(host, 'Costs', 5, 30)).toBe('My remark');
    await undo(how);
    expect(held(host, 'Costs', row, column)).toBe(mine);
  });

  it('stays as theirs where ours is built beside it, which the figures come from', async () => {
    // Formulas of sheets that stay are read with their values.
    host.cells.calculateWith({ value: () => 0 });
    const refreshed = await done({ data: DEARER, before: BEFORE, choices: { Costs: 'beside' } });
    expect(refreshed.way).toBe('rebuilt');
    expect(refreshed.built.sheets).toContainEqual({ wanted: 'Costs', name: 'Costs (2)' });
    expect(held(host, 'Costs', row, column)).toBe(mine);
    expect(held(host, 'Costs (2)', row, column)).not.toBe(mine);
    expect(sheetNames(host).filter((name) => name.startsWith('Costs'))).toEqual(['Costs', 'Costs (2)']);
    const flow = host.cells
      .sheet('Cash flow')!
      .formulaCells()
      .map(({ formula }) => formula);
    expect(flow.some((formula) => formula.includes("'Costs (2)'!"))).toBe(true);
    expect(flow.some((formula) => formula.includes("'Costs'!"))).toBe(false);
  });
});

it('keeps what was typed into the tables of the review', async () => {
  await start();
  const log = BEFORE.sheets.find(({ id }) => id === 'reviewLog')!;
  const spare = log.cells.find(({ style, content }) => !content && BEFORE.styles[style]?.unlocked)!;
  write(host, log.name, spare.row, spare.column, 'Talked to the team');
  await done({ data: DEARER, before: BEFORE });
  expect(held(host, log.name, spare.row, spare.column)).toBe('Talked to the team');
});

it('takes over a workbook that was opened as a file', async () => {
  await start();
  host.workbook.book.settings.clear();
  const styles = host.workbook.book.styles.size;
  expect((await done({ data: DEARER, before: BEFORE })).way).toBe('inPlace');
  expect(host.workbook.book.styles.size).toBe(styles);
  expect(sheetNames(host)).toEqual(['Mine', ...NAMES]);
  expect((await done({ data: BEFORE, before: DEARER })).way).toBe('inPlace');
});
