import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Frame } from 'playwright-core';
import * as XLSX from 'xlsx';
import { answerTo } from '../../src/build/modelAnswer.js';
import type { EntryKind } from '../../src/pane/entry/entryKind.js';
import { formatShort } from '../../src/pane/entry/formatShort.js';
import { button, goToStep, openPane, startOmnichannel } from '../support/paneFrame.js';
import { WorkbenchSite, type Workbench } from '../support/workbench.js';

/*
 * The way of a new user, in one window: a case in the pane, the workbook in the grid. Every number is what `npm run model`
 * answers to the case that was exported.
 */

let site: WorkbenchSite;
let workbench: Workbench;
let frame: Frame;
const folder = mkdtempSync(join(tmpdir(), 'csroi-loop-'));

/** A workbook in which nothing stands, opened as a file. */
async function openEmpty(): Promise<void> {
  const book = XLSX.utils.book_new();
  XLSX.utils.book_append_sheet(book, XLSX.utils.aoa_to_sheet([['Notes']]), 'Notes');
  const buffer = XLSX.write(book, { type: 'buffer', bookType: 'xlsx' }) as Buffer;
  await workbench.page
    .locator('#open-file')
    .setInputFiles({ name: 'empty.xlsx', mimeType: 'application/octet-stream', buffer });
  await workbench.page.locator('.notice', { hasText: /^Opened empty/ }).waitFor();
}

beforeAll(async () => {
  site = await WorkbenchSite.start();
  workbench = await site.open();
});
afterAll(async () => {
  await site.stop();
  rmSync(folder, { recursive: true });
});
afterEach(() => {
  expect(site.takeFailures()).toEqual([]);
});

const sheetNames = () =>
  workbench.page.evaluate(() => globalThis.workbench.cells.sheets().map(({ name }) => name));

/** What stands in the cell of that name. */
async function named(name: string): Promise<unknown> {
  const refersTo = await workbench.page.evaluate(
    (wanted) => globalThis.workbench.cells.names().find((known) => known.name === wanted)?.refersTo,
    name,
  );
  const [, sheet, column, row] = /^'?(.+?)'?!\$([A-Z]+)\$(\d+)$/.exec(refersTo ?? '') ?? [];
  return workbench.value(`${column}${row}`, sheet);
}

async function downloaded(press: () => Promise<void>): Promise<string> {
  const [download] = await Promise.all([workbench.page.waitForEvent('download'), press()]);
  const file = join(folder, download.suggestedFilename());
  await download.saveAs(file);
  return file;
}

const exported = (): Promise<string> =>
  downloaded(async () => {
    await button(frame, 'More').click();
    await frame.getByRole('menuitem', { name: 'Export case…' }).click();
  });

type Results = Readonly<Record<string, unknown>>;

/** What the model makes of the case of the pane, as the command prints it. */
async function model(): Promise<Results> {
  return JSON.parse(answerTo([await exported()])) as Results;
}

const HEADLINES = [
  { result: 'hard.roi', name: 'Hard_ROI', onSummary: 'C9', kind: 'share' },
  { result: 'hard.npv', name: 'Hard_NPV', onSummary: 'C10', kind: 'money' },
  { result: 'hard.paybackMonths', name: 'Hard_Payback_Months', onSummary: 'C11', kind: 'months' },
] as const satisfies readonly { result: string; name: string; onSummary: string; kind: EntryKind }[];

const ENTRY = { locale: 'en-US', currency: 'USD' };

/** The headlines are the model's in the cells, on the Summary, to its three digits, and in the strip of the pane. */
async function expectNumbers(expected: Results): Promise<void> {
  await workbench.settled();
  for (const { result, name, onSummary, kind } of HEADLINES) {
    const value = expected[result] as number;
    expect(await named(name)).toBeCloseTo(value, 6);
    expect(await workbench.value(onSummary, 'Summary')).toBe(Number(value.toPrecision(3)));
    const shown = formatShort(value, kind, ENTRY);
    await frame.getByRole('region', { name: 'Live result' }).getByText(shown, { exact: true }).waitFor();
  }
}

const BUILT = /^Workbook built: 14 sheets/;
const SHEETS = 14;
const built = () => frame.getByText(BUILT);

describe('with the mouse', () => {
  beforeAll(async () => {
    await openEmpty();
    frame = await openPane(workbench);
    await startOmnichannel(frame);
  });

  it('has pages that run no script but their own', async () => {
    const policy = await frame.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content');
    const scripts = policy?.split(';').find((one) => one.trim().startsWith('script-src'));
    expect(scripts?.trim()).toBe("script-src 'self'");
    expect(policy).toContain("default-src 'self'");
  });

  it('builds every sheet of the example, with the numbers of the model', async () => {
    await goToStep(frame, 'Review and build');
    await frame.locator('footer').getByRole('button', { name: 'Build workbook' }).click();
    await built().waitFor();
    expect(await sheetNames()).toHaveLength(SHEETS + 1);
    const expected = await model();
    expect(expected['hard.roi']).toBeCloseTo(0.1794231847, 9);
    await expectNumbers(expected);
  });
});
