import type { BuildRecord } from '../../../src/excel/build/state/record.js';
import { startHost, type TestHost } from '../../support/host.js';
import { sheetNames } from '../building.js';
import { BEFORE, DEARER, OTHERWISE, NAMES, RATE } from './smallCase.js';
import { done, held } from './refreshing.js';

jest.setTimeout(120_000);

const RECORD = 'CSROI.workbook';

let host: TestHost;
beforeEach(async () => {
  host = startHost({ sheets: ['Mine'], calculate: () => 0 });
  await done({ data: BEFORE });
  const { settings } = host.workbook.book;
  const record = settings.get(RECORD) as BuildRecord;
  settings.set(RECORD, {
    ...record,
    sheets: record.sheets.map((sheet, at) => ({ ...sheet, id: `{0000000${at}-DEAD}` })),
  });
});

describe('sheets that have other ids than when they were built', () => {
  it('are known by their names, where names of ours lead to them', async () => {
    expect((await done({ data: DEARER, before: BEFORE })).way).toBe('inPlace');
    expect(sheetNames(host)).toEqual(['Mine', ...NAMES]);
    const { place } = DEARER.inputs.find(({ path }) => path === RATE)!;
    expect(held(host, place.sheet, place.row, place.column)).toBe(0.11);
    // From now on they are known by their ids again.
    host.cells.sheet('Costs')!.rename('Spend');
    expect((await done({ data: BEFORE, before: DEARER })).way).toBe('inPlace');
  });

  it('are replaced when they are built anew, and not built beside', async () => {
    const names = host.cells.names().length;
    expect((await done({ data: OTHERWISE, before: BEFORE })).way).toBe('rebuilt');
    expect(sheetNames(host)).toEqual(['Mine', ...NAMES]);
    expect(host.cells.names().filter(({ name }) => name.endsWith('_2'))).toEqual([]);
    expect(host.cells.names().length).toBeGreaterThanOrEqual(names);
  });

  it('are the user’s where no name of ours leads there', async () => {
    for (const { name } of host.cells.names()) host.cells.deleteName(name);
    expect((await done({ data: DEARER, before: BEFORE })).way).toBe('first');
    expect(sheetNames(host)).toHaveLength(1 + 2 * NAMES.length);
  });
});
