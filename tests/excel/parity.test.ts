import { readFileSync } from 'node:fs';
import { PRESET_IDS } from '../../src/roi/case/project.js';
import type { WorkbookData } from '../../src/workbook/workbook.js';
import { writeXlsx } from '../../src/xlsx/writeXlsx.js';
import { startHost } from '../support/host.js';
import { workbookNamed } from '../workbook/workbooks.js';
import { SAMPLE, SUMMARY } from '../xlsx/sample.js';
import { build } from './building.js';
import { CANNOT_SAY, type Difference } from './parity/cannotSay.js';
import { comparable } from './parity/comparable.js';
import { excelView, UNCALCULATED } from './parity/excelView.js';
import { fileView } from './parity/fileView.js';
import { MUTATIONS, OPTIONS, type Mutation } from './parity/mutations.js';
import { optionName } from './parity/optionName.js';
import type { WorkbookView } from './parity/view.js';

/*
 * The same data, once written as a file and read with other readers, once built in Excel and read back: the two renderers
 * share nothing but the data.
 */

jest.setTimeout(120_000);

async function bothViews(data: WorkbookData): Promise<readonly [file: WorkbookView, excel: WorkbookView]> {
  const file = fileView(writeXlsx(data));
  const host = startHost({ calculate: () => UNCALCULATED });
  await build(data);
  return [file, await excelView(host, file)];
}

const without = (view: WorkbookView, differences: readonly Difference[]): unknown =>
  comparable(differences.reduce((changed, { inFile }) => inFile(changed), view));

/** Told apart quickly; only what differs is shown. */
function expectSame(excel: unknown, file: unknown): void {
  if (JSON.stringify(excel) !== JSON.stringify(file)) expect(excel).toEqual(file);
}

const ALL: readonly (readonly [string, () => WorkbookData])[] = [
  ['sample of everything', () => SAMPLE],
  ...PRESET_IDS.map((id) => [`preset ${id}`, () => workbookNamed(id)] as const),
];

it.each(ALL)('the %s is the same in Excel as in the file', async (_, data) => {
  const [file, excel] = await bothViews(data());
  const [expected, found] = [without(file, CANNOT_SAY), comparable(excel)] as [WorkbookView, WorkbookView];
  expect(found.sheets.map(({ name }) => name)).toEqual(expected.sheets.map(({ name }) => name));
  found.sheets.forEach(({ cells, ...sheet }, at) => {
    const { cells: cellsOfFile, ...sheetOfFile } = expected.sheets[at]!;
    expectSame(sheet, sheetOfFile);
    expectSame(cells, cellsOfFile);
  });
  expectSame({ ...found, sheets: [] }, { ...expected, sheets: [] });
  expect(Object.values(found.sheets[0]!.cells).length).toBeGreaterThan(5);
});

/**
 * Whether the comparison takes one sheet of the sample for what it was, after it was changed as it was built; the sheet is
 * protected again with the options that it had.
 */
async function passes(
  { sheet: name, change }: Pick<Mutation, 'sheet' | 'change'>,
  options: Readonly<Record<string, unknown>> = {},
): Promise<boolean> {
  const host = startHost({ calculate: () => UNCALCULATED });
  await build(SAMPLE);
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(name);
    const protection = sheet.protection.load('protected,options');
    await context.sync();
    const { protected: wasProtected, options: had } = protection;
    if (wasProtected) protection.unprotect();
    change(sheet);
    if (wasProtected) protection.protect({ ...had, ...options });
    await context.sync();
  });
  const [whole] = await views();
  const file = { ...whole, sheets: whole.sheets.filter((sheet) => sheet.name === name) };
  const excel = await excelView(host, file);
  return JSON.stringify(comparable(excel)) === JSON.stringify(without(file, CANNOT_SAY));
}

const nothing = { sheet: SUMMARY, change: () => undefined };

describe('what is changed after the build is noticed', () => {
  it('nothing is changed', async () => {
    expect(await passes(nothing)).toBe(true);
  });

  it.each(MUTATIONS)('$sheet, $what', async (mutation) => {
    expect(await passes(mutation)).toBe(false);
  });

  it.each(OPTIONS)('%s of a protected sheet', async (option) => {
    const [{ sheets }] = await views();
    const before = sheets[0]!.protection![optionName(option)];
    expect(before).toEqual(expect.any(Boolean));
    expect(await passes(nothing, { [option]: before !== true })).toBe(false);
  });

  it.each(['None', 'Unlocked'])('selection of %s on a protected sheet', async (selectionMode) => {
    expect(await passes(nothing, { selectionMode })).toBe(false);
  });
});

describe('what the API cannot say', () => {
  it.each(CANNOT_SAY)('$what: makes a difference, or would be in the file', async ({ what }) => {
    const [file, excel] = await views();
    const others = CANNOT_SAY.filter((difference) => difference.what !== what);
    expect(without(file, others)).not.toEqual(comparable(excel));
    expect(without(file, CANNOT_SAY)).toEqual(comparable(excel));
  });

  it.each(CANNOT_SAY)('$what: is in the documentation', ({ what, why }) => {
    expect(DOCUMENTATION).toContain(what);
    expect(DOCUMENTATION).toContain(why);
  });
});

const DOCUMENTATION = readFileSync('docs/try-in-excel.md', 'utf8');
let both: ReturnType<typeof bothViews> | undefined;
const views = () => (both ??= bothViews(SAMPLE));
