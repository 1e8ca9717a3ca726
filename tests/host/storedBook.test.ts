import { PropertyMap } from '../../src/host/book/propertyMap.js';
import { hostBookOf, storedBook } from '../../src/host/book/storedBook.js';
import { createHost } from '../../src/host/createHost.js';
import { snapshot } from '../../src/host/snapshot.js';
import { build } from '../excel/building.js';
import { librarySurface, startHost } from '../support/host.js';
import { SAMPLE } from '../xlsx/sample.js';

/* What a host keeps of a workbook beyond its cells, stored and opened again. */

it('opens again as it was stored, whatever a build leaves behind', async () => {
  const host = startHost({ calculate: () => 0 });
  await build(SAMPLE);
  const before = host.snapshot();
  // As a browser's database copies it.
  const stored = structuredClone(storedBook(host.workbook.book));
  host.close();
  const again = createHost({
    cells: host.cells,
    surface: librarySurface,
    later: setImmediate,
    book: hostBookOf(stored),
  });
  const after = snapshot(again.workbook);
  const comparable = (taken: typeof before) => JSON.stringify(taken);
  if (comparable(after) !== comparable(before)) expect(after).toEqual(before);
});

it('gives no id twice, before and after', () => {
  const first = startHost();
  const known = [first.workbook.newId(), first.workbook.newId()];
  const again = createHost({
    cells: first.cells,
    surface: librarySurface,
    later: setImmediate,
    book: hostBookOf(structuredClone(storedBook(first.workbook.book))),
  });
  expect(known).not.toContain(again.workbook.newId());
});

it('hears of the cells no more once it is closed', () => {
  const host = startHost();
  const sheet = host.cells.addSheet('Second');
  host.workbook.sheetBook(sheet).tabColor = '#123456';
  host.close();
  sheet.delete();
  expect(host.workbook.book.sheets.has(sheet.id)).toBe(true);
});

describe('properties of cells', () => {
  interface Look {
    readonly bold?: boolean;
    readonly size?: number;
  }
  const COLUMN = { row: 0, column: 1, rows: 1_048_576, columns: 1 };
  const ROW = { row: 2, column: 0, rows: 1, columns: 16_384 };
  const SOME = { row: 1, column: 0, rows: 3, columns: 3 };

  it('are the same in every cell after whole columns, whole rows and some cells were set', () => {
    const looks = new PropertyMap<Look>({});
    looks.change(COLUMN, (before) => ({ ...before, bold: true }));
    looks.change(SOME, (before) => ({ ...before, size: 12 }));
    looks.change(ROW, (before) => ({ ...before, size: 20 }));
    const again = new PropertyMap<Look>({});
    again.restore(structuredClone(looks.pieces()));
    const places = [0, 1, 2, 3, 4, 5, 1_048_575].flatMap((row) =>
      [0, 1, 2, 3, 9, 16_383].map((column) => [row, column] as const),
    );
    expect(places.map(([row, column]) => again.at(row, column))).toEqual(
      places.map(([row, column]) => looks.at(row, column)),
    );
    expect(again.at(2, 1)).toEqual({ bold: true, size: 20 });
  });

  it('take few pieces where many cells are alike', () => {
    const looks = new PropertyMap<Look>({});
    for (let row = 0; row < 50; row += 1)
      looks.change({ row, column: 0, rows: 1, columns: 20 }, () => ({ bold: true }));
    expect(looks.pieces()).toEqual([
      { range: { row: 0, column: 0, rows: 50, columns: 20 }, value: { bold: true } },
    ]);
  });
});
