import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import ExcelJS from 'exceljs';
import { WorkbenchSite, type Workbench } from '../support/workbench.js';

let site: WorkbenchSite;
let workbench: Workbench;
const folder = mkdtempSync(join(tmpdir(), 'csroi-e2e-'));
const file = (name: string) => join(folder, name);

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

async function save(name: string): Promise<Record<string, Uint8Array>> {
  const [download] = await Promise.all([
    workbench.page.waitForEvent('download'),
    workbench.page.locator('#save').click(),
  ]);
  await download.saveAs(file(name));
  return unzipSync(readFileSync(file(name)));
}

async function choose(input: 'open' | 'import-csv', path: string): Promise<void> {
  await workbench.page.locator(`#${input}-file`).setInputFiles(path);
}

/** Opens a file, agreeing that it replaces what is there. */
async function open(path: string): Promise<string> {
  await choose('open', path);
  const question = workbench.page.locator('dialog button.primary');
  const told = workbench.page.locator('.notice', { hasNotText: /^Reading/ }).first();
  await question.or(told).first().waitFor();
  if (await question.isVisible()) await question.click();
  await told.waitFor();
  await workbench.settled();
  return (await told.locator('p').textContent()) ?? '';
}

const partText = (parts: Record<string, Uint8Array>, name: string) =>
  strFromU8(parts[name] ?? new Uint8Array());

describe('saving', () => {
  let parts: Record<string, Uint8Array>;

  beforeAll(async () => {
    await workbench.newSheet('Mine');
    await workbench.put('A1', [[10], [9], [null], [3]]);
    await workbench.type('B1', '=csroi.nps(A1:A4)');
    await workbench.type('B2', '=XLOOKUP(9,A1:A4,A1:A4)+CSROI.ROI(3,1)');
    await workbench.type('B3', '=LET(x,A1,x*2)');
    await workbench.type('D1', '=CSROI.NPSBREAKDOWN(A1:A4)');
    await workbench.type('D5', '=CSROI.NPS({11})');
    parts = await save('mine.xlsx');
  });

  it('writes formulas as Excel writes them, with their results', () => {
    const sheet = partText(parts, 'xl/worksheets/sheet7.xml');
    expect(sheet).toMatch(/<c r="B1"[^>]*><f>_xldudf_CSROI_NPS\(A1:A4\)<\/f><v>33\.333/);
    expect(sheet).toContain('<f>_xlfn.XLOOKUP(9,A1:A4,A1:A4)+_xldudf_CSROI_ROI(3,1)</f><v>11</v>');
    expect(sheet).toContain('<f>_xlfn.LET(_xlpm.x,A1,_xlpm.x*2)</f><v>20</v>');
    expect(sheet).toMatch(/<c r="D5"[^>]* t="e"[^>]*><f>_xldudf_CSROI_NPS\(\{11\}\)<\/f><v>#VALUE!/);
  });

  it('writes a spilling formula as a dynamic array with all its cells', () => {
    const sheet = partText(parts, 'xl/worksheets/sheet7.xml');
    expect(sheet).toMatch(
      /<c r="D1"[^>]* cm="1"[^>]*><f t="array" ref="D1:F3">_xldudf_CSROI_NPSBREAKDOWN\(A1:A4\)/,
    );
    expect(partText(parts, 'xl/metadata.xml')).toContain('fDynamic="1"');
  });

  it('writes the defined names', () => {
    expect(partText(parts, 'xl/workbook.xml')).toMatch(
      /<definedName name="NetFlow">[^<]*Cash flow[^<]*\$D\$2:\$D\$14</,
    );
  });

  it('says what Excel shows without the add-in', async () => {
    const told = await workbench.notice('info').textContent();
    expect(told).toContain('csroi-workbench.xlsx');
    expect(told).toContain('#NAME?');
  });

  it('writes a file that another reader takes', async () => {
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.readFile(file('mine.xlsx'));
    expect(workbook.worksheets.map(({ name }) => name)).toEqual([
      'Welcome',
      'Survey',
      'Calls',
      'Tickets',
      'Cash flow',
      'Functions',
      'Mine',
    ]);
    expect(workbook.getWorksheet('Cash flow')?.getCell('D2').numFmt).toBe('#,##0;[Red]-#,##0');
    expect(workbook.getWorksheet('Survey')?.getCell('A1').font.bold).toBe(true);
    expect(workbook.getWorksheet('Welcome')?.getColumn(5).width).toBeGreaterThan(60);
  });

  it('opens again with the same formulas, results, names and formats', async () => {
    const welcome = await workbench.texts('A1:E12', 'Welcome');
    await workbench.type('B1', '=1');
    expect(await open(file('mine.xlsx'))).toBe('Opened mine.xlsx.');
    await workbench.showSheet('Mine');
    expect(await workbench.values('B1:B3')).toEqual([[expect.closeTo(33.333, 3)], [11], [20]]);
    expect(await workbench.formula('B1')).toBe('=CSROI.NPS(A1:A4)');
    expect(await workbench.formula('B3')).toBe('=LET(x,A1,x*2)');
    expect(await workbench.values('D1:F1')).toEqual([['Promoters', 2, expect.closeTo(0.6667, 4)]]);
    expect(await workbench.value('D5')).toMatchObject({
      message: expect.stringContaining('found 11') as string,
    });
    expect(await workbench.texts('A1:E12', 'Welcome')).toEqual(welcome);
    expect((await workbench.texts('A2', 'Functions'))[0]?.[0]).toMatch(/^(\d+) of \1 /);
    await workbench.type('A3', '10');
    expect(await workbench.value('B1')).toBe(50);
  });
});

describe('opening', () => {
  it('reads values, shared and array formulas, dates, formats and names of a file from elsewhere', async () => {
    const workbook = new ExcelJS.Workbook();
    const sheet = workbook.addWorksheet('Data', { views: [{ state: 'frozen', ySplit: 1, xSplit: 0 }] });
    sheet.getCell('A1').value = { richText: [{ text: 'Sco' }, { text: 're', font: { bold: true } }] };
    sheet.getCell('A2').value = 10;
    sheet.getCell('A3').value = 3;
    sheet.getCell('B2').value = { formula: '_xldudf_CSROI_NPS($A$2:$A$3)', result: 0 };
    sheet.getCell('B3').value = {
      formula: "'C:\\Old\\[addin.xlam]Sheet1'!_xldudf_CSROI_ROI(3,1)",
      result: 2,
    };
    sheet.getCell('C2').value = {
      formula: 'A2*2',
      result: 20,
      shareType: 'shared',
      ref: 'C2:C3',
    } as ExcelJS.CellValue;
    sheet.getCell('C3').value = { sharedFormula: 'C2', result: 6 };
    sheet.getCell('D2').value = new Date(Date.UTC(2026, 2, 2));
    sheet.getCell('D2').numFmt = 'yyyy-mm-dd';
    sheet.getCell('E2').value = true;
    sheet.getCell('E3').value = { error: '#N/A' };
    sheet.getCell('F2').value = '=not a formula';
    sheet.getColumn(1).width = 30;
    await workbook.xlsx.writeFile(file('elsewhere.xlsx'));

    expect(await open(file('elsewhere.xlsx'))).toBe('Opened elsewhere.xlsx.');
    expect(await workbench.values('A1:F3')).toEqual([
      ['Score', null, null, null, null, null],
      [10, 0, 20, 46083, true, '=not a formula'],
      [3, 2, 6, null, { error: '#N/A' }, null],
    ]);
    expect(await workbench.formula('C3')).toBe('=A3*2');
    expect(await workbench.texts('D2')).toEqual([['2026-03-02']]);
    const look = await workbench.page.evaluate(() => {
      const sheet = globalThis.workbench.cells.activeSheet();
      return { width: sheet.columnWidth(0), frozen: sheet.frozen };
    });
    expect(look).toEqual({ width: 215, frozen: { rows: 1, columns: 0 } });
  });

  it.each([
    ['text.xlsx', Buffer.from('name,score\nA,10\n'), 'text.xlsx is no Excel workbook'],
    ['old.xls', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), 'old .xls format'],
    ['empty.xlsx', Buffer.alloc(0), 'no Excel workbook'],
  ])('refuses %s and keeps what is there', async (name, bytes, reason) => {
    const before = await workbench.values('A1:B2');
    writeFileSync(file(name), bytes);
    expect(await open(file(name))).toContain(reason);
    expect(await workbench.values('A1:B2')).toEqual(before);
  });

  it('refuses a damaged workbook', async () => {
    const bytes = readFileSync(file('mine.xlsx'));
    bytes.fill(0x41, Math.floor(bytes.length * 0.3), Math.floor(bytes.length * 0.5));
    writeFileSync(file('damaged.xlsx'), bytes);
    expect(await open(file('damaged.xlsx'))).toMatch(/damaged|no Excel workbook/);
  });
});

describe('importing CSV', () => {
  it('adds a sheet with numbers, dates, text and blanks as they are', async () => {
    writeFileSync(
      file('answers.csv'),
      '\uFEFFid,score,when\r\n007,10,2026-03-02\r\n008,,2026-03-03 12:00\r\n009,"n/a, sorry",\r\n',
    );
    await choose('import-csv', file('answers.csv'));
    await workbench.page.locator('.notice', { hasText: 'Added answers.csv' }).waitFor();
    expect(await workbench.values('A1:C4')).toEqual([
      ['id', 'score', 'when'],
      ['007', 10, 46083],
      ['008', null, 46084.5],
      ['009', 'n/a, sorry', null],
    ]);
    await workbench.type('E1', '=CSROI.NPS(B2:B4)');
    expect(await workbench.value('E1')).toBe(100);
  });

  it('reads semicolons, decimal commas and Windows characters, and finds a free name', async () => {
    writeFileSync(file('answers2.csv'), Buffer.from('Zufriedenheit;Größe\r\n4,5;groß\r\n', 'latin1'));
    await choose('import-csv', file('answers2.csv'));
    await workbench.page.locator('.notice', { hasText: 'Added answers2.csv' }).waitFor();
    expect(await workbench.values('A1:B2')).toEqual([
      ['Zufriedenheit', 'Größe'],
      [4.5, 'groß'],
    ]);
    await choose('import-csv', file('answers2.csv'));
    await workbench.page.locator('.notice', { hasText: 'as sheet answers2 2' }).waitFor();
  });

  it.each([
    ['nothing.csv', Buffer.from('\n\n'), 'holds no data'],
    ['workbook.csv', Buffer.from([0x50, 0x4b, 3, 4, 0, 0, 0, 0]), 'could not be read'],
  ])('refuses %s', async (name, bytes, reason) => {
    writeFileSync(file(name), bytes);
    await choose('import-csv', file(name));
    await workbench.notice('error').waitFor();
    expect(await workbench.notice('error').textContent()).toContain(reason);
  });
});
