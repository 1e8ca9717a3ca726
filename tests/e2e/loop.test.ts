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
 * The way of a new user, in one window: a case in the pane, the workbook in the grid, refresh, sharing. Every number is
 * what `npm run model` answers to the case that was exported.
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
  // Tall enough for every cell that is typed into.
  await workbench.page.setViewportSize({ width: 1280, height: 1100 });
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

async function dismiss(): Promise<void> {
  await button(frame, 'Dismiss').click();
  await built().waitFor({ state: 'detached' });
}

const ribbon = (label: string) => workbench.page.locator('#ribbon button', { hasText: label }).click();

/** As with Excel's own button: sheets of ours are protected without a password. */
const unprotect = (name: string) =>
  frame.evaluate(
    (sheet) =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem(sheet).protection.unprotect();
        await context.sync();
      }),
    name,
  );

describe('with the mouse', () => {
  let expected: Results;

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
    expected = await model();
    expect(expected['hard.roi']).toBeCloseTo(0.1794231847, 9);
    await expectNumbers(expected);
  });

  it('takes it back, and builds it again', async () => {
    await button(frame, 'Undo build').click();
    await frame.getByText('The workbook is as it was before the build.').waitFor();
    expect(await sheetNames()).toEqual(['Notes']);
    await ribbon('Build or refresh');
    await built().waitFor();
    await dismiss();
    expect(await sheetNames()).toHaveLength(SHEETS + 1);
  });

  it('keeps what is the user’s own when it refreshes', async () => {
    await workbench.newSheet('Mine');
    await workbench.put('A1', [['Twice', '=2*Hard_ROI']]);
    await workbench.showSheet('Costs');
    await unprotect('Costs');
    await workbench.put('AP6', [['My column'], ['checked']]);
    await workbench.put('A75', [['My note below']]);
    await goToStep(frame, 'Project');
    await frame.getByRole('textbox', { name: 'Title' }).fill('Another title');
    await ribbon('Build or refresh');
    await built().waitFor();
    await dismiss();
    expect(await workbench.value('A1', 'Summary')).toBe('Another title');
    expect(await workbench.formula('B1', 'Mine')).toBe('=2*Hard_ROI');
    expect(await workbench.values('AP6:AP7', 'Costs')).toEqual([['My column'], ['checked']]);
    expect(await workbench.value('A75', 'Costs')).toBe('My note below');
    expect(await sheetNames()).toHaveLength(SHEETS + 2);
    await expectNumbers(expected);
  });

  it('replaces a formula of ours for people without the add-in, and puts it back', async () => {
    await workbench.newSheet('Mine too');
    await workbench.type('A1', '=CSROI.ROI(42000,1500)');
    expect(await workbench.value('A1')).toBe(27);
    await ribbon('Prepare to share');
    await button(frame, 'Replace 1 formula').click();
    await button(frame, 'Undo replacing').waitFor();
    await workbench.settled();
    expect(await workbench.formula('A1')).not.toMatch(/CSROI/);
    expect(await workbench.value('A1')).toBe(27);
    await button(frame, 'Undo replacing').click();
    await button(frame, 'Replace 1 formula').waitFor();
    await workbench.settled();
    expect(await workbench.formula('A1')).toBe('=CSROI.ROI(42000,1500)');
    expect(await workbench.value('A1')).toBe(27);
  });
});
