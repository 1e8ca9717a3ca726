import { cpuUsage } from 'node:process';
import { PRESET_IDS } from '../../src/roi/case/project.js';
import { startHost, type TestHost } from '../support/host.js';
import { workbookNamed } from '../workbook/workbooks.js';
import { FLOW, SAMPLE } from '../xlsx/sample.js';
import { build, sheetNames } from './building.js';

jest.setTimeout(60_000);

const MEGABYTE = 1_000_000;
const full = () => workbookNamed('omnichannel');

const bytesOf = (host: TestHost): readonly number[] => host.channel.received.map(({ bytes }) => bytes);
const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);

/** Of the processor, in milliseconds: other work on the machine does not count. */
async function timeOf(work: () => Promise<unknown>): Promise<number> {
  const before = cpuUsage();
  await work();
  const { user, system } = cpuUsage(before);
  return (user + system) / 1000;
}

describe('the workbook of 36 months', () => {
  it.each(PRESET_IDS)('takes at most six requests and 1.5 MB for %s', async (preset) => {
    const host = startHost();
    await build(workbookNamed(preset));
    expect(host.syncs()).toBeLessThanOrEqual(6);
    expect(sum(bytesOf(host))).toBeLessThanOrEqual(1.5 * MEGABYTE);
  });

  it('is there as a whole, charts included', async () => {
    const host = startHost();
    const built = await build(full());
    expect(sheetNames(host)).toEqual(['Sheet1', ...full().sheets.map(({ name }) => name)]);
    expect(host.cells.names()).toHaveLength(full().names.length);
    const charts = host.cells.sheets().map((sheet) => host.workbook.sheetBook(sheet).charts.length);
    expect(sum(charts)).toBe(sum(full().sheets.map((sheet) => sheet.charts.length)));
    expect(built.lacking).toEqual([]);
  });

  it('takes as few requests when it replaces the one before', async () => {
    const host = startHost();
    await build(full());
    const first = host.syncs();
    await build(full());
    expect(host.syncs() - first).toBeLessThanOrEqual(6);
    expect(sheetNames(host)).toEqual(['Sheet1', ...full().sheets.map(({ name }) => name)]);
  });

  it('is built within a second, the library included', async () => {
    const times: number[] = [];
    for (let run = 0; run < 4; run += 1) {
      startHost();
      times.push(await timeOf(() => build(full())));
    }
    expect(Math.min(...times)).toBeLessThan(1000);
  });

  it('leaves room for other work, and tells of each sheet', async () => {
    startHost();
    const parts: number[] = [];
    let [turns, isBuilding] = [0, true];
    const turn = () => {
      turns += 1;
      if (isBuilding) setImmediate(turn);
    };
    setImmediate(turn);
    await build(full(), { progress: (part) => parts.push(part) });
    isBuilding = false;
    expect(parts).toHaveLength(full().sheets.length + 1);
    expect(parts).toEqual([...parts].sort((one, other) => one - other));
    expect(parts.at(-1)).toBe(1);
    expect(turns).toBeGreaterThan(full().sheets.length);
  });
});

it('is sent in several requests, each well below 5 MB, where it is large', async () => {
  const host = startHost();
  await build(workbookNamed('extreme'));
  const bytes = bytesOf(host);
  expect(sum(bytes)).toBeGreaterThan(4 * MEGABYTE);
  expect(Math.max(...bytes)).toBeLessThan(2 * MEGABYTE);
});

it('keeps texts as they are, whatever they look like, and rewrites only names of sheets in formulas', async () => {
  const host = startHost({ sheets: ['Mine', FLOW] });
  const typed = [
    '=1+1',
    '+1',
    '-2',
    '@now',
    "'quoted'",
    '2026-01',
    '10%',
    'TRUE',
    '#N/A',
    '1e3',
    `${FLOW}!A1`,
  ];
  const [first, ...others] = SAMPLE.sheets;
  const cells = [
    ...typed.map((text, at) => ({
      row: 60 + at,
      column: 1,
      style: 'CSROI label',
      content: { kind: 'text', text } as const,
    })),
    {
      row: 90,
      column: 1,
      style: 'CSROI label',
      content: { kind: 'formula', formula: `"'${FLOW}'!A1"&'${FLOW}'!A1&"it's"`, value: '' } as const,
    },
  ];
  await build({ ...SAMPLE, sheets: [{ ...first!, cells: [...first!.cells, ...cells] }, ...others] });
  const sheet = host.cells.sheet(first!.name)!;
  expect(sheet.values({ row: 59, column: 0, rows: typed.length, columns: 1 }).flat()).toEqual(typed);
  expect(sheet.formulas({ row: 59, column: 0, rows: typed.length, columns: 1 }).flat()).toEqual(
    typed.map(() => null),
  );
  expect(sheet.formulas({ row: 89, column: 0, rows: 1, columns: 1 })).toEqual([
    [`="'${FLOW}'!A1"&'CSROI ${FLOW}'!A1&"it's"`],
  ]);
});
