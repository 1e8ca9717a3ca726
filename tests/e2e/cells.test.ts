import type { LiveCellEvents, Format } from '../../src/cells/cells.js';
import { WorkbenchSite, type Workbench } from '../support/workbench.js';

/* The cells interface as code uses it: what a host for office.js will stand on. */

let site: WorkbenchSite;
let workbench: Workbench;

beforeAll(async () => {
  site = await WorkbenchSite.start();
  workbench = await site.open();
  await workbench.newSheet('Cells');
});
afterAll(async () => {
  await site.stop();
});
afterEach(() => {
  expect(site.takeFailures()).toEqual([]);
});

const names = () =>
  workbench.page.evaluate(() => globalThis.workbench.cells.sheets().map(({ name }) => name));

describe('sheets', () => {
  it('are added, renamed, moved, hidden and deleted', async () => {
    await workbench.page.evaluate(() => {
      const { cells } = globalThis.workbench;
      cells.addSheet('Second', 0);
      cells.sheet('second')?.rename('Renamed');
      cells.sheet('Renamed')?.moveTo(1);
      cells.sheet('Renamed')?.setVisibility('hidden');
    });
    expect((await names()).slice(0, 2)).toEqual(['Welcome', 'Renamed']);
    const state = await workbench.page.evaluate(() => {
      const { cells } = globalThis.workbench;
      const sheet = cells.sheet('Renamed');
      const was = sheet?.visibility;
      sheet?.setVisibility('visible');
      const is = sheet?.visibility;
      const found = sheet && cells.sheetById(sheet.id)?.name;
      sheet?.delete();
      return [was, is, found, cells.sheet('Renamed')?.name];
    });
    expect(state).toEqual(['hidden', 'visible', 'Renamed', undefined]);
    await workbench.page.evaluate(() => {
      globalThis.workbench.cells.sheet('Cells')?.activate();
    });
  });

  it('have frozen panes, gridlines, sizes and merged cells', async () => {
    const found = await workbench.page.evaluate(() => {
      const sheet = globalThis.workbench.cells.activeSheet();
      sheet.setFrozen({ rows: 2, columns: 1 });
      sheet.setGridlines(false);
      sheet.setColumnWidth(1, 2, 150);
      sheet.setRowHeight(3, 1, 44);
      sheet.merge({ row: 10, column: 0, rows: 1, columns: 3 });
      const set = {
        frozen: sheet.frozen,
        gridlines: sheet.gridlines,
        widths: [1, 2, 3].map((column) => sheet.columnWidth(column) === 150),
        height: sheet.rowHeight(3),
        merged: sheet.merged(),
      };
      sheet.setFrozen({ rows: 0, columns: 0 });
      sheet.setGridlines(true);
      return { ...set, unfrozen: sheet.frozen };
    });
    expect(found).toEqual({
      frozen: { rows: 2, columns: 1 },
      gridlines: false,
      widths: [true, true, false],
      height: 44,
      merged: [{ row: 10, column: 0, rows: 1, columns: 3 }],
      unfrozen: { rows: 0, columns: 0 },
    });
  });
});

describe('cells', () => {
  it('hold what is written, typed as it is written', async () => {
    const read = await workbench.page.evaluate(async () => {
      const { cells } = globalThis.workbench;
      const sheet = cells.activeSheet();
      const range = { row: 0, column: 0, rows: 2, columns: 4 };
      sheet.write(range, [
        [1.5, '7', '=text', true],
        [{ formula: '=A1*2' }, null, 'stays', false],
      ]);
      await cells.settled();
      sheet.write(range, [
        [undefined, undefined, undefined, undefined],
        [undefined, undefined, undefined, null],
      ]);
      await cells.settled();
      return { values: sheet.values(range), formulas: sheet.formulas(range), used: sheet.usedRange() };
    });
    expect(read.values).toEqual([
      [1.5, '7', '=text', true],
      [3, null, 'stays', null],
    ]);
    expect(read.formulas[1]?.[0]).toBe('=A1*2');
    expect(read.formulas[0]?.[2]).toBeNull();
    expect(read.used).toEqual({ row: 0, column: 0, rows: 2, columns: 4 });
  });

  it('can be written beyond the end of the grid', async () => {
    const value = await workbench.page.evaluate(() => {
      const sheet = globalThis.workbench.cells.activeSheet();
      const far = { row: 5000, column: 60, rows: 1, columns: 1 };
      sheet.write(far, [[9]]);
      const found = sheet.values(far)[0]?.[0];
      sheet.write(far, [[null]]);
      return found;
    });
    expect(value).toBe(9);
  });

  it('have formats, one property added to the others', async () => {
    const format: Format = {
      bold: true,
      italic: true,
      underline: true,
      size: 14,
      font: 'Georgia',
      color: '#112233',
      fill: '#ffeecc',
      horizontal: 'center',
      vertical: 'middle',
      wrap: true,
      numberFormat: '0.0%',
    };
    const read = await workbench.page.evaluate((wanted) => {
      const sheet = globalThis.workbench.cells.activeSheet();
      const range = { row: 5, column: 0, rows: 1, columns: 2 };
      sheet.write(range, [[0.256, 1]]);
      const borders = { bottom: { style: 'thin', color: '#445566' } } as const;
      sheet.setFormat(range, wanted);
      sheet.setFormat(range, { borders });
      return { formats: sheet.formats(range), texts: sheet.texts(range) };
    }, format);
    const expected = { ...format, borders: { bottom: { style: 'thin', color: '#445566' } } };
    expect(read.formats).toEqual([[expected, expected]]);
    expect(read.texts).toEqual([['25.6%', '100.0%']]);
  });

  it('say which range a formula fills', async () => {
    await workbench.put('A20', [['=CSROI.NPSBREAKDOWN({10;9;3})']]);
    const [spill, inside] = await workbench.page.evaluate(() => {
      const sheet = globalThis.workbench.cells.activeSheet();
      return [sheet.spill?.(19, 0), sheet.spill?.(20, 0)];
    });
    expect(spill).toEqual({ row: 19, column: 0, rows: 3, columns: 3 });
    expect(inside).toBeUndefined();
  });

  it('are found by lookups where a formula puts them, after a change too', async () => {
    const found = await workbench.page.evaluate(async () => {
      const { cells } = globalThis.workbench;
      const sheet = cells.activeSheet();
      const at = (column: number, rows: number) => ({ row: 60, column, rows, columns: 1 });
      const written = (column: number) => sheet.values(at(column, 1))[0]?.[0];
      const products = Array.from({ length: 10 }, (_, row) => [{ formula: `=${row + 1}*$B$61` }]);
      sheet.write(at(1, 1), [[2]]);
      sheet.write(at(0, 10), products);
      sheet.write(at(2, 1), [[{ formula: '=MATCH(12,A61:A70,0)' }]]);
      sheet.write(at(3, 1), [[{ formula: '=COUNTIF(A61:A70,12)' }]]);
      const results = [];
      for (const factor of [2, 3, 5, 12]) {
        sheet.write(at(1, 1), [[factor]]);
        await cells.settled();
        results.push([written(2), written(3)]);
      }
      return results;
    });
    expect(found).toEqual([
      [6, 1],
      [4, 1],
      [expect.objectContaining({ error: '#N/A' }), 0],
      [1, 1],
    ]);
  });

  it('are counted, a whole column too', async () => {
    const counts = await workbench.page.evaluate(() => {
      const sheet = globalThis.workbench.cells.activeSheet();
      return [
        sheet.countFilled({ row: 19, column: 0, rows: 5, columns: 3 }),
        sheet.countFilled({ row: 0, column: 5, rows: 1_048_576, columns: 1 }),
      ];
    });
    expect(counts).toEqual([9, 0]);
  });
});

describe('names', () => {
  const formulas = ['=Base*(1+Growth)', '=base*growth', '=Outer+1', '=CSROI.NPS(Rate)', '=Later'];
  const follow = (change: { name: string; refersTo?: string }) =>
    workbench.page.evaluate(async ({ name, refersTo }) => {
      const { cells } = globalThis.workbench;
      if (refersTo === undefined) cells.deleteName(name);
      else cells.setName({ name, refersTo });
      await cells.settled();
      return cells.activeSheet().values({ row: 30, column: 0, rows: 1, columns: 5 })[0];
    }, change);
  const unknown = { error: '#NAME?' };

  beforeAll(async () => {
    await workbench.put('A40', [[2], [10], [10], [0]]);
    await workbench.page.evaluate(() => {
      const { cells } = globalThis.workbench;
      cells.setName({ name: 'Growth', refersTo: '0.5' });
      cells.setName({ name: 'Base', refersTo: 'Cells!$A$40' });
      cells.setName({ name: 'Outer', refersTo: 'Growth*10' });
      // The name of a function, which Excel allows.
      cells.setName({ name: 'Rate', refersTo: 'Cells!$A$41:$A$42' });
    });
    await workbench.put('A31', [formulas]);
  });

  it('stand for ranges, constants and formulas', async () => {
    expect((await workbench.values('A31:E31'))[0]).toEqual([3, 1, 6, 100, unknown]);
  });

  it('are followed by formulas when they change, come and go', async () => {
    expect(await follow({ name: 'Growth', refersTo: '1' })).toEqual([4, 2, 11, 100, unknown]);
    expect(await follow({ name: 'rate', refersTo: 'Cells!$A$41:$A$43' })).toEqual([
      4,
      2,
      11,
      expect.closeTo(33.333, 3),
      unknown,
    ]);
    expect((await follow({ name: 'Later', refersTo: '7' }))?.[4]).toBe(7);
    expect((await follow({ name: 'Growth' }))?.[0]).toEqual(unknown);
    expect(await workbench.formula('A31')).toBe(formulas[0]);
    expect((await follow({ name: 'Growth', refersTo: '0' }))?.[0]).toBe(2);
  });

  it('are listed once each, as they were first written', async () => {
    const listed = await workbench.page.evaluate(() => globalThis.workbench.cells.names());
    const own = listed.filter(({ name }) => /^(?:growth|base|outer|rate|later)$/i.test(name));
    expect(own.sort((one, other) => one.name.localeCompare(other.name))).toEqual([
      { name: 'Base', refersTo: 'Cells!$A$40' },
      { name: 'Growth', refersTo: '0' },
      { name: 'Later', refersTo: '7' },
      { name: 'Outer', refersTo: 'Growth*10' },
      { name: 'Rate', refersTo: 'Cells!$A$41:$A$43' },
    ]);
  });
});

describe('events', () => {
  it('tell of changes by people, sheets and selections, and not of results', async () => {
    await workbench.page.evaluate(() => {
      const { cells } = globalThis.workbench;
      const told: [keyof LiveCellEvents, unknown][] = [];
      Object.assign(globalThis, { told });
      const kinds: (keyof LiveCellEvents)[] = ['changed', 'sheetAdded', 'sheetDeleted', 'selected'];
      for (const kind of kinds) cells.on(kind, (what) => told.push([kind, what]));
    });
    await workbench.type('A1', '2');
    const sheet = await workbench.page.evaluate(() => globalThis.workbench.cells.activeSheet().id);
    const told = () =>
      workbench.page.evaluate(() =>
        (globalThis as unknown as { told: [keyof LiveCellEvents, unknown][] }).told.splice(0),
      );
    const typed = await told();
    expect(typed.filter(([kind]) => kind === 'changed')).toEqual([
      ['changed', { sheet, range: { row: 0, column: 0, rows: 1, columns: 1 } }],
    ]);
    expect(typed.filter(([kind]) => kind === 'selected').at(-1)?.[1]).toMatchObject({
      sheet,
      active: { row: 1, column: 0 },
    });
    expect(await workbench.value('A2')).toBe(4);
    const added = await workbench.page.evaluate(() => {
      const made = globalThis.workbench.cells.addSheet('Short-lived');
      made.delete();
      return made.id;
    });
    const sheets = (await told()).filter(([kind]) => kind.startsWith('sheet'));
    expect(sheets).toEqual([
      ['sheetAdded', { sheet: added }],
      ['sheetDeleted', { sheet: added }],
    ]);
  });

  it('selects what code selects', async () => {
    const selection = await workbench.page.evaluate(() => {
      const { cells } = globalThis.workbench;
      const sheet = cells.sheet('Survey')!;
      cells.select(sheet, { row: 1, column: 0, rows: 3, columns: 2 });
      return [cells.selection().range, cells.activeSheet().name];
    });
    expect(selection).toEqual([{ row: 1, column: 0, rows: 3, columns: 2 }, 'Survey']);
  });
});
