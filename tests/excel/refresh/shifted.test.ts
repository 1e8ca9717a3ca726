import { columnNumber } from '../../../src/formula/reference.js';
import type { WorkbookData } from '../../../src/workbook/workbook.js';
import { excelBuildEn } from '../../../src/i18n/excelBuild.en.js';
import { startHost, type TestHost } from '../../support/host.js';
import { sheetNames } from '../building.js';
import { BEFORE, DEARER, OTHERWISE, NAMES, RATE } from './smallCase.js';
import { done, held, refresh, undo, write } from './refreshing.js';
import { shiftLines, type Shift } from './shifting.js';

jest.setTimeout(120_000);

const EVERYTHING = Object.fromEntries(NAMES.map((name) => [name, 'replace' as const]));
const MINE = 'my own';

async function start(data = BEFORE): Promise<TestHost> {
  const host = startHost({ sheets: ['Mine'], calculate: () => 0 });
  await done({ data });
  return host;
}

/** What people read on our sheets, and where names lead. */
const contents = (host: TestHost): unknown => ({
  names: Object.fromEntries(
    host.cells.names().map(({ name, refersTo }) => [name, refersTo.replaceAll("'", '')]),
  ),
  sheets: host.cells.sheets().map((sheet) => {
    const used = sheet.usedRange();
    if (!used) return [];
    const [formulas, values] = [sheet.formulas(used), sheet.values(used)];
    return formulas.flatMap((line, row) =>
      line.flatMap((formula, column) => {
        const what = formula?.replaceAll("'", '') ?? values[row]![column];
        return what === null
          ? []
          : [`${sheet.name} ${used.row + row} ${used.column + column} ${JSON.stringify(what)}`];
      }),
    );
  }),
});

/** Every figure by the name it has in the workbook. */
const figures = (host: TestHost, { inputs }: WorkbookData): unknown =>
  inputs.map(({ name, along }) => {
    const { refersTo } = host.cells.names().find((one) => one.name === name)!;
    const [, sheet, letters, row] = /^=?'?([^'!]+)'?!\$([A-Z]+)\$(\d+)/.exec(refersTo)!;
    return held(host, sheet!, Number(row), columnNumber(letters!) + along);
  });

const rate = BEFORE.inputs.find(({ path }) => path === RATE)!.place;

/** What a person inserts, with something in it. */
function insert(host: TestHost, shift: Shift): void {
  shiftLines(host, shift);
  const [row, column] = shift.what === 'row' ? [shift.at, 2] : [2, shift.at];
  write(host, shift.sheet, row, column, MINE);
}

const INSERTED: readonly Shift[] = [
  { sheet: 'Inputs', what: 'row', at: rate.row, by: 1 },
  { sheet: 'Inputs', what: 'column', at: 2, by: 1 },
  { sheet: 'Inputs', what: 'column', at: rate.column, by: 1 },
  { sheet: 'Costs', what: 'row', at: 7, by: 1 },
  { sheet: 'Costs', what: 'column', at: 3, by: 1 },
  { sheet: 'Cash flow', what: 'row', at: 120, by: 1 },
  { sheet: 'Cash flow', what: 'column', at: 9, by: 1 },
];

describe.each(INSERTED)('a $what inserted on $sheet before $at', (shift) => {
  it('stays, and every figure comes to its own cell', async () => {
    const fresh = await start(DEARER);
    insert(fresh, shift);
    const host = await start();
    insert(host, shift);
    expect(await refresh({ data: DEARER, before: BEFORE })).toMatchObject({ kind: 'built', way: 'inPlace' });
    expect(figures(host, DEARER)).toEqual(figures(fresh, DEARER));
    expect(contents(host)).toEqual(contents(fresh));
  });
});

const BOTH_WAYS: readonly Shift['by'][] = [1, -1];

describe('a row inserted on Inputs', () => {
  const shift = INSERTED[0]!;

  it('is there again once a refresh is undone', async () => {
    const host = await start();
    insert(host, shift);
    const before = contents(host);
    const { undo: how } = await done({ data: DEARER, before: BEFORE });
    expect(contents(host)).not.toEqual(before);
    await undo(how);
    expect(contents(host)).toEqual(before);
  });

  it.each(BOTH_WAYS)(
    'after a refresh keeps it from being undone by places that are others now (%d)',
    async (by) => {
      const host = await start();
      const { undo: how } = await done({ data: DEARER, before: BEFORE });
      insert(host, { ...shift, by });
      const before = contents(host);
      await expect(undo(how)).rejects.toMatchObject({
        state: 'unchanged',
        message: `${excelBuildEn.changedSince.moved} ${excelBuildEn.states.unchanged}`,
      });
      expect(contents(host)).toEqual(before);
    },
  );

  it('changes nothing where nothing else changed', async () => {
    const host = await start();
    insert(host, shift);
    const before = contents(host);
    expect((await done({ data: BEFORE, before: BEFORE })).way).toBe('inPlace');
    expect(contents(host)).toEqual(before);
  });

  it('leaves what was changed by hand beside it to be asked about, by where it stands now', async () => {
    const host = await start();
    insert(host, shift);
    write(host, 'Inputs', rate.row + 1, 2, 'My label');
    const asked = await refresh({ data: DEARER, before: BEFORE });
    expect(asked).toMatchObject({
      kind: 'asks',
      changed: [{ sheet: 'Inputs', cells: 1, addresses: [`B${rate.row + 1}`] }],
    });
  });

  it('comes back when sheets that were built anew are undone, where formulas of the user’s lead to it', async () => {
    const host = await start();
    insert(host, shift);
    write(host, 'Mine', 1, 1, { formula: `=Inputs!C${rate.row + 1}` });
    const before = contents(host);
    const asked = await refresh({ data: OTHERWISE, before: BEFORE });
    expect(asked).toMatchObject({ kind: 'asks', changed: [{ sheet: 'Inputs', cells: 0, added: 1 }] });
    const { undo: how } = await done({ data: OTHERWISE, before: BEFORE, choices: EVERYTHING });
    expect(held(host, 'Mine', 1, 1)).toBe(`=Inputs!C${rate.row}`);
    await undo(how);
    expect(contents(host)).toEqual(before);
  });
});

const DELETED: readonly Shift[] = [
  { sheet: 'Inputs', what: 'row', at: rate.row, by: -1 },
  { sheet: 'Inputs', what: 'column', at: rate.column, by: -1 },
  { sheet: 'Costs', what: 'row', at: 9, by: -1 },
  { sheet: 'Costs', what: 'column', at: 6, by: -1 },
];

describe.each(DELETED)('a $what deleted on $sheet at $at', (shift) => {
  it('is asked about, and only that sheet, and comes back where that is chosen', async () => {
    const fresh = await start(DEARER);
    const host = await start();
    shiftLines(host, shift);
    const before = contents(host);
    const asked = await refresh({ data: DEARER, before: BEFORE });
    expect(asked).toMatchObject({ kind: 'asks', changed: [{ sheet: shift.sheet }] });
    expect(asked.kind === 'asks' && asked.changed.length).toBe(1);
    expect(contents(host)).toEqual(before);
    const { way } = await done({ data: DEARER, before: BEFORE, choices: EVERYTHING });
    expect(way).toBe('rebuilt');
    expect(figures(host, DEARER)).toEqual(figures(fresh, DEARER));
    expect(contents(host)).toEqual(contents(fresh));
  });
});

it('goes on in place where a blank row was deleted', async () => {
  const filled = new Set(
    BEFORE.sheets
      .find(({ name }) => name === 'Inputs')!
      .cells.filter(({ content }) => content)
      .map(({ row }) => row),
  );
  const at = [...filled].find((row) => row > 5 && !filled.has(row + 1))! + 1;
  const shift: Shift = { sheet: 'Inputs', what: 'row', at, by: -1 };
  const fresh = await start(DEARER);
  shiftLines(fresh, shift);
  const host = await start();
  shiftLines(host, shift);
  expect(await refresh({ data: DEARER, before: BEFORE })).toMatchObject({ kind: 'built', way: 'inPlace' });
  expect(contents(host)).toEqual(contents(fresh));
  expect(sheetNames(host)).toEqual(['Mine', ...NAMES]);
});
