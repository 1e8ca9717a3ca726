import { strFromU8, unzipSync } from 'fflate';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Frame, Locator } from 'playwright-core';
import * as XLSX from 'xlsx';
import { answerTo } from '../../src/build/modelAnswer.js';
import type { EntryKind } from '../../src/pane/entry/entryKind.js';
import { formatShort } from '../../src/pane/entry/formatShort.js';
import { describeWithLibreOffice, LIBREOFFICE_TIMEOUT, recalculate } from '../support/libreoffice.js';
import { openNotes } from '../support/openNotes.js';
import { button, heading, openPane, startOmnichannel, goToStep } from '../support/paneFrame.js';
import { workbookNamed } from '../workbook/workbooks.js';
import { WorkbenchSite, type Workbench } from '../support/workbench.js';

/*
 * The whole way as a new user goes it, in one window: a case in the pane, the workbook in the grid, edits there, refresh,
 * sharing, saving, a reload. Every number is what `npm run model` answers to the case that was exported.
 */

let site: WorkbenchSite;
let workbench: Workbench;
let frame: Frame;
const folder = mkdtempSync(join(tmpdir(), 'csroi-loop-'));

/** A workbook in which nothing stands, opened as a file. */
async function openEmpty(): Promise<void> {
  await openNotes(workbench, 'empty.xlsx');
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
async function model(...settings: readonly string[]): Promise<Results> {
  const given = settings.flatMap((setting) => ['--set', setting]);
  return JSON.parse(answerTo([await exported(), ...given])) as Results;
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

const BENEFIT_FACTOR = { path: 'scenarios.expected.benefitFactor', address: 'D25', value: 1.25 };
const CHANGED = `${BENEFIT_FACTOR.path}=${BENEFIT_FACTOR.value}`;

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
    expect(await workbench.sheetNames()).toHaveLength(SHEETS + 1);
    expected = await model();
    expect(expected['hard.roi']).toBeCloseTo(0.1794231847, 9);
    await expectNumbers(expected);
  });

  it('takes it back, and builds it again', async () => {
    await button(frame, 'Undo build').click();
    await frame.getByText('The workbook is as it was before the build.').waitFor();
    expect(await workbench.sheetNames()).toEqual(['Notes']);
    await ribbon('Build or refresh');
    await built().waitFor();
    await dismiss();
    expect(await workbench.sheetNames()).toHaveLength(SHEETS + 1);
  });

  it('is saved by the grid with charts, rules and the case', async () => {
    const save = workbench.page.getByRole('button', { name: 'Save', exact: true });
    const entries = unzipSync(new Uint8Array(readFileSync(await downloaded(() => save.click()))));
    const text = (part: string) => strFromU8(entries[part]!);
    expect(Object.keys(entries).filter((part) => part.startsWith('xl/charts/chart'))).toHaveLength(6);
    expect(text('customXml/item1.xml')).toContain('urn:csroi:case');
    const sheets = Object.keys(entries)
      .filter((part) => part.startsWith('xl/worksheets/sheet'))
      .map(text);
    expect(sheets).toHaveLength(SHEETS + 1);
    for (const element of ['dataValidations', 'conditionalFormatting', 'sheetProtection', 'rowBreaks'])
      expect(sheets.some((sheet) => sheet.includes(`<${element}`))).toBe(true);
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
    expect(await workbench.sheetNames()).toHaveLength(SHEETS + 2);
    await expectNumbers(expected);
  });

  it('keeps it beside its line when another one goes', async () => {
    const { cells } = workbookNamed('omnichannel').sheets.find(({ name }) => name === 'Cash flow')!;
    const rows = Math.max(...cells.map(({ row }) => row));
    await workbench.showSheet('Cash flow');
    await unprotect('Cash flow');
    const below = rows + 3;
    await workbench.put(`A${below}`, [['My sum', `=SUM(C12:C${rows})`]]);
    await goToStep(frame, 'Benefits');
    await frame.getByRole('switch', { name: 'Count Retained revenue' }).click();
    await ribbon('Build or refresh');
    await built().waitFor();
    await dismiss();
    expected = await model();
    expect(expected['hard.roi']).not.toBeCloseTo(0.1794231847, 3);
    await expectNumbers(expected);
    const there = await workbench.values(`A${below - 30}:A${below}`, 'Cash flow');
    const row = below - 30 + there.findIndex(([text]) => text === 'My sum');
    expect(row).toBeLessThan(below);
    expect(await workbench.formula(`B${row}`, 'Cash flow')).toBe(`=SUM(C12:C${row - 3})`);
    expect(await workbench.values('AP6:AP7', 'Costs')).toEqual([['My column'], ['checked']]);
  });

  it('follows a blue cell in the grid and in the pane', async () => {
    expected = await model(CHANGED);
    await workbench.showSheet('Inputs');
    await workbench.type(BENEFIT_FACTOR.address, String(BENEFIT_FACTOR.value));
    await expectNumbers(expected);
    expect(await workbench.value('B1', 'Mine')).toBeCloseTo(2 * (expected['hard.roi'] as number), 9);
    expect(await model()).toEqual(expected);
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

  describeWithLibreOffice('saved, with LibreOffice', () => {
    it(
      'comes to the same',
      async () => {
        const file = await downloaded(() => button(frame, 'Save .xlsx').click());
        const book = XLSX.read(await recalculate(readFileSync(file)), { type: 'array' });
        const summary = book.Sheets['Summary'] as Record<string, XLSX.CellObject>;
        for (const { result, onSummary } of HEADLINES)
          expect(summary[onSummary]?.v).toBe(Number((expected[result] as number).toPrecision(3)));
      },
      LIBREOFFICE_TIMEOUT,
    );
  });

  it('is all there after a reload', async () => {
    const before = await workbench.sheetNames();
    await workbench.kept();
    await workbench.reload();
    frame = await openPane(workbench);
    expect(await workbench.sheetNames()).toEqual(before);
    await workbench.showSheet('Summary');
    await workbench.page.locator('#charts svg').first().waitFor();
    expect(await workbench.page.locator('#charts svg').count()).toBe(3);
    await expectNumbers(expected);
    expect(await model()).toEqual(expected);
  });
});

describe('with the keyboard alone', () => {
  const page = () => workbench.page;

  /** Presses Tab until something has the focus. */
  async function tabTo(target: Locator): Promise<void> {
    await target.waitFor();
    for (let presses = 0; presses < 120; presses += 1) {
      if (await target.evaluate((one) => one === document.activeElement)) return;
      await page().keyboard.press('Tab');
    }
    throw new Error(`Tab never came to ${String(target)}`);
  }

  async function press(name: string | RegExp, key = 'Enter'): Promise<void> {
    await tabTo(button(frame, name));
    await page().keyboard.press(key);
  }

  async function enter(name: string | RegExp, text: string): Promise<void> {
    await tabTo(frame.getByRole('textbox', { name }));
    await workbench.keys(text);
  }

  async function next(name: string): Promise<void> {
    await press(`Next: ${name}`);
    await heading(frame, name).waitFor();
  }

  beforeAll(async () => {
    await workbench.openAnew();
    await openEmpty();
    frame = await openPane(workbench);
    // Excel puts the focus into the pane by F6; from there on it is the keyboard's.
    await frame.getByRole('link', { name: 'Skip to step content' }).focus();
  });

  it('goes from an empty workbook through every step to the built one', async () => {
    await press('Start blank');
    await heading(frame, 'Project').waitFor();
    await enter('Title', 'By keyboard');
    await next('Baseline and after');
    await enter('Contacts a month, baseline', '12,000');
    await enter('Contacts a month, after', '12,000');
    await enter(/^Average handle time, baseline/, '6:10');
    await enter(/^Average handle time, after/, '5:20');
    await enter(/^Loaded cost per agent and year, baseline/, '48,000');
    await enter(/^Paid hours a year, baseline/, '1,760');
    await enter(/^Share of paid time on contacts .+, baseline/, '70');
    await next('Benefits');
    await tabTo(frame.getByRole('switch', { name: 'Count Handling time' }));
    await page().keyboard.press('Space');
    await next('Costs');
    await enter('Software platform, Amount', '60,000');
    await next('Soft and risks');
    await next('Review and build');
    await tabTo(frame.locator('footer').getByRole('button', { name: 'Build workbook' }));
    await page().keyboard.press('Enter');
    await built().waitFor();
    const expected = await model();
    expect(expected['hard.roi']).toBeGreaterThan(0);
    await expectNumbers(expected);
    expect(await workbench.value('A1', 'Summary')).toBe('By keyboard');
  });
});
