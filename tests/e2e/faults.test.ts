import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { WorkbenchSite, type Workbench } from '../support/workbench.js';

let site: WorkbenchSite;
let workbench: Workbench;
const folder = mkdtempSync(join(tmpdir(), 'csroi-e2e-'));

beforeAll(async () => {
  site = await WorkbenchSite.start();
  workbench = await site.open();
  await workbench.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
});
afterAll(async () => {
  await site.stop();
  rmSync(folder, { recursive: true });
});
beforeEach(async () => {
  await workbench.openAnew();
});
afterEach(() => {
  expect(site.takeFailures()).toEqual([]);
});

/** Answers with long comments, as survey exports have them. */
async function writeLarge(path: string, rows: number): Promise<void> {
  const writer = new ExcelJS.stream.xlsx.WorkbookWriter({ filename: path });
  const sheet = writer.addWorksheet('Data');
  for (let row = 0; row < rows; row += 1) {
    const numbers = Array.from({ length: 3 }, () => Math.random() * 1000);
    sheet.addRow([row % 11, ...numbers, randomBytes(360).toString('base64')]).commit();
  }
  await writer.commit();
}

it('takes a paste of 100,000 cells', async () => {
  await workbench.newSheet('Pasted');
  const rows = 20_000;
  const text = Array.from({ length: rows }, (_, row) => `${row % 11}\t1\t2\t3\t4`).join('\n');
  await workbench.page.evaluate((copied) => navigator.clipboard.writeText(copied), text);
  await workbench.click('A1');
  await workbench.page.keyboard.press('Control+v');
  await workbench.page.waitForFunction(
    (last) =>
      globalThis.workbench.cells
        .activeSheet()
        .values({ row: last, column: 4, rows: 1, columns: 1 })[0]?.[0] === 4,
    rows - 1,
  );
  await workbench.settled();
  await workbench.type('G1', `=CSROI.NPS(A1:A${rows})`);
  expect(await workbench.value('G1')).toBeCloseTo((100 * (2 - 7)) / 11, 1);
});

it('opens a workbook of 20 MB, or says that it is too large, and stays alive', async () => {
  const path = join(folder, 'large.xlsx');
  await writeLarge(path, 50_000);
  expect(statSync(path).size).toBeGreaterThan(20_000_000);
  await workbench.page.locator('#open-file').setInputFiles(path);
  await workbench.page.locator('.notice', { hasText: 'Reading large.xlsx' }).waitFor();
  const told = workbench.page.locator('.notice', { hasText: /Opened large|more than this page takes/ });
  await told.waitFor();
  await workbench.settled();
  const opened = (await told.textContent())?.startsWith('Opened');
  if (opened) await workbench.type('G1', '=CSROI.NPS(A1:A1100)');
  else {
    await workbench.showSheet('Survey');
    await workbench.type('G12', '=CSROI.NPS(A2:A61)');
  }
  expect(typeof (await workbench.value(opened ? 'G1' : 'G12'))).toBe('number');
});

it('asks nobody else, even when a formula does', async () => {
  await workbench.newSheet('Away');
  const refused = workbench.page.waitForEvent('requestfailed', (request) =>
    request.url().includes('example.org'),
  );
  await workbench.put('A1', [['=IMAGE("https://example.org/picture.png")'], ['=CSROI.SENTIMENT("great")']]);
  await refused;
  // Stopped by the page's own policy, before it left.
  expect(site.takeFailures()).toEqual([
    expect.stringMatching(/^console: Loading the image 'https:\/\/example\.org\/picture\.png' violates/),
  ]);
});

it('works without a network', async () => {
  await workbench.page.context().setOffline(true);
  await workbench.showSheet('Survey');
  await workbench.type('F12', '=CSROI.NPS(A2:A500)');
  expect(await workbench.value('F12')).toBe(24);
  await workbench.page.context().setOffline(false);
});

it('says which file is missing when the functions are not built', async () => {
  await workbench.page.route('**/functions.json', (route) => route.fulfill({ status: 404 }));
  await workbench.openAnew();
  expect(await workbench.notice('error').textContent()).toContain('functions.json: 404');
  await workbench.page.unroute('**/functions.json');
  expect(site.takeFailures()).toEqual([expect.stringContaining('status of 404')]);
});

it('keeps every control within reach of the keyboard, with a name', async () => {
  const controls = workbench.page.locator('#toolbar button, #toolbar select');
  const names = await controls.evaluateAll((elements) =>
    elements.map((element) => {
      const label = element.closest('label');
      return (label ?? element).textContent.trim() !== '' && (element as HTMLElement).tabIndex === 0;
    }),
  );
  // Six, and the five presets of the menu.
  expect(names).toEqual(Array.from({ length: 6 + 5 }, () => true));
});
