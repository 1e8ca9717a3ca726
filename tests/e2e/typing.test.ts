import { WorkbenchSite, type Workbench } from '../support/workbench.js';

/** How long a hand holds a mouse button; the formula bar does not notice a click that is shorter. */
const HAND = 150;

let site: WorkbenchSite;
let workbench: Workbench;

beforeAll(async () => {
  site = await WorkbenchSite.start();
  workbench = await site.open();
});
afterAll(async () => {
  await site.stop();
});
afterEach(() => {
  expect(site.takeFailures()).toEqual([]);
});

describe('formulas typed into the grid', () => {
  const scores = [[10], [9], [null], ['n/a'], [3], [8], [10]];

  beforeAll(async () => {
    await workbench.newSheet('Typed');
    await workbench.put('A1', scores);
  });

  it.each([
    ['C1', '=CSROI.NPS(A1:A7)', 40],
    ['C2', '=csroi.roi(42000,1500)', 27],
    ['C3', '=CSROI.AHT(300,20,40,2)', 180],
    ['C4', '=ROUND(CSROI.NPS(A1:A7)/3,2)', 13.33],
    ['C5', '=IF(CSROI.NPS(A1:A7)>0,"good","bad")', 'good'],
    ['C6', '=CSROI.PAYBACKFLOW(NetFlow)', expect.closeTo(8.333, 3)],
    ['C7', "=CSROI.ROI('Cash flow'!C2:C14,'Cash flow'!B2:B14)", expect.closeTo(0.4467, 4)],
    ['C8', '=CSROI.NPS({10;9;8;3})', 25],
    ['C9', '=SUM(A1:A2)+csroi.csat({5;4;1})', expect.closeTo(19.6667, 4)],
    ['C10', '=CSROI.SENTIMENT("The support was great, thank you")', expect.closeTo(0.8, 0)],
    ['C11', '=CSROI.NPS(A:A)', 40],
    ['C12', "=csroi.nps(survey!a2:a61)+sum('cash flow'!b2)*0+sign(annualrate)", 25],
  ])('%s: %s', async (cell, formula, expected) => {
    await workbench.type(cell, formula);
    expect(await workbench.value(cell)).toEqual(expected);
  });

  it('writes functions in capitals, sheets and names as they are called', async () => {
    expect(await workbench.formula('C2')).toBe('=CSROI.ROI(42000,1500)');
    expect(await workbench.formula('C12')).toBe(
      "=CSROI.NPS(Survey!A2:A61)+SUM('Cash flow'!B2)*0+SIGN(AnnualRate)",
    );
  });

  it('takes a formula from the formula bar', async () => {
    await workbench.click('C13');
    await workbench.page.locator('[data-u-comp="formula-bar"] canvas').click({ delay: HAND });
    await workbench.keys('=csroi.roi(5,2)');
    await workbench.enter();
    await workbench.page.waitForFunction(() => !globalThis.workbench.cells.isEditing);
    await workbench.settled();
    expect(await workbench.value('C13')).toBe(1.5);
  });

  it('follows a score that is changed', async () => {
    await workbench.type('A5', '10');
    expect(await workbench.value('C1')).toBe(80);
    await workbench.type('A5', '3');
    expect(await workbench.value('C1')).toBe(40);
  });

  it('spills, and says #SPILL! where a cell is in the way', async () => {
    await workbench.type('E1', '=CSROI.NPSBREAKDOWN(A1:A7)');
    expect(await workbench.values('E1:G3')).toEqual([
      ['Promoters', 3, 0.6],
      ['Passives', 1, 0.2],
      ['Detractors', 1, 0.2],
    ]);
    await workbench.type('F3', 'in the way');
    expect(await workbench.value('E1')).toEqual({ error: '#SPILL!' });
    await workbench.click('F3');
    await workbench.page.keyboard.press('Delete');
    await workbench.settled();
    expect(await workbench.values('E1:G1')).toEqual([['Promoters', 3, 0.6]]);
  });

  it('calls a function for each cell of a range given for a single value', async () => {
    await workbench.type('E6', '=CSROI.CLV(A1:A2,2,3)');
    expect(await workbench.values('E6:E7')).toEqual([[60], [54]]);
  });

  it('passes errors on, and gives them their own cell error', async () => {
    await workbench.type('E9', '=CSROI.ROI(NA(),1)');
    await workbench.type('E10', '=CSROI.ROI(1,0)');
    expect(await workbench.values('E9:E10')).toEqual([[{ error: '#N/A' }], [{ error: '#DIV/0!' }]]);
  });
});

describe('help while typing', () => {
  beforeAll(async () => {
    await workbench.newSheet('Help');
  });

  it('lists the functions for what is typed, in lower case too', async () => {
    await workbench.click('B2');
    await workbench.keys('=csroi.nps');
    const list = workbench.completions();
    await list.first().waitFor();
    const texts = await list.allTextContents();
    expect(texts[0]).toMatch(/^CSROI\.NPS.*Net promoter score/);
    expect(texts.length).toBeGreaterThan(3);
    await workbench.page.keyboard.press('Enter');
    await workbench.bubble('help').waitFor();
    expect(await workbench.bubble('help').textContent()).toMatch(/^CSROI\.NPS\(scores\)/);
  });

  it('shows the signature, and the help of the argument at the caret', async () => {
    await workbench.page.keyboard.press('Escape');
    await workbench.page.keyboard.press('Escape');
    await workbench.click('B4');
    await workbench.keys('=CSROI.AHT(1,');
    const help = workbench.bubble('help');
    await help.locator('.signature strong', { hasText: 'hold' }).waitFor();
    expect(await help.locator('.signature').textContent()).toBe('CSROI.AHT(talk, hold, afterCall, contacts)');
    expect(await help.locator('.argument').textContent()).toMatch(/^hold required:.*seconds/);
    await workbench.keys('2,');
    await help.locator('.signature strong', { hasText: 'afterCall' }).waitFor();
    await workbench.page.keyboard.press('Escape');
    await workbench.page.keyboard.press('Escape');
    await help.waitFor({ state: 'hidden' });
  });

  it('marks optional arguments', async () => {
    await workbench.click('B6');
    await workbench.keys('=CSROI.CSAT(A1:A3,');
    await workbench.bubble('help').locator('.argument', { hasText: 'optional' }).waitFor();
    await workbench.page.keyboard.press('Escape');
    await workbench.page.keyboard.press('Escape');
  });
});

describe('what goes wrong while typing', () => {
  beforeAll(async () => {
    await workbench.newSheet('Wrong');
  });

  it('explains an error beside the cell under the pointer and in the status line', async () => {
    await workbench.type('B2', '=CSROI.NPS({10;9;11})');
    const sentence = 'NPS needs scores on the scale from 0 to 10, found 11';
    expect(await workbench.value('B2')).toEqual({ error: '#VALUE!', message: sentence });
    await workbench.hover('B2');
    await workbench.bubble('error').waitFor();
    expect(await workbench.bubble('error').textContent()).toBe(`#VALUE!${sentence}`);
    await workbench.hover('E9');
    await workbench.bubble('error').waitFor({ state: 'hidden' });
    await workbench.click('B2');
    expect(await workbench.page.locator('#cell-status').textContent()).toBe(`B2: #VALUE! ${sentence}`);
  });

  it('keeps the message with its cell when rows are inserted, and drops it with the error', async () => {
    await workbench.page.evaluate(() => {
      const { cells } = globalThis.workbench;
      cells
        .activeSheet()
        .write({ row: 20, column: 1, rows: 1, columns: 1 }, [[{ formula: '=CSROI.NPS({11})' }]]);
    });
    await workbench.settled();
    await workbench.type('B21', '=1/0');
    expect(await workbench.value('B21')).toEqual({ error: '#DIV/0!' });
  });

  it.each([
    [
      'too few',
      '=CSROI.ROI(1)',
      'CSROI.ROI needs at least 2 of its arguments (savings, cost); this call gives 1',
    ],
    ['none', '=1+CSROI.AHT()', 'CSROI.AHT needs at least 4'],
    ['too many', '=CSROI.NPS(A1,A2)', 'CSROI.NPS takes at most 1'],
  ])('refuses %s arguments and leaves the formula in its editor', async (_, formula, reason) => {
    await workbench.click('D2');
    await workbench.keys(formula);
    await workbench.enter();
    const refusal = workbench.bubble('refusal');
    await refusal.waitFor();
    expect(await refusal.textContent()).toContain(reason);
    expect(await workbench.formula('D2')).toBeNull();
    await workbench.page.keyboard.press('Escape');
    await workbench.page.keyboard.press('Escape');
    await refusal.waitFor({ state: 'hidden' });
    expect(await workbench.value('D2')).toBeNull();
  });

  it('takes the corrected formula', async () => {
    await workbench.click('D4');
    await workbench.keys('=CSROI.ROI(300');
    await workbench.enter();
    await workbench.bubble('refusal').waitFor();
    await workbench.page.waitForTimeout(HAND);
    expect(await workbench.bubble('help').isVisible()).toBe(false);
    await workbench.keys(',100)');
    await workbench.enter();
    await workbench.settled();
    expect(await workbench.value('D4')).toBe(2);
  });

  it('explains wrong calls that come in another way than by typing', async () => {
    await workbench.put('D6', [['=CSROI.ROI(1)']]);
    expect(await workbench.value('D6')).toMatchObject({
      error: '#VALUE!',
      message: expect.stringContaining('savings, cost') as string,
    });
  });

  it('warns of a circular reference until it is gone', async () => {
    await workbench.type('F2', '=CSROI.ROI(F2,1)');
    await workbench.notice('warning').waitFor();
    expect(await workbench.notice('warning').textContent()).toContain('F2');
    await workbench.type('F2', '5');
    await workbench.notice('warning').waitFor({ state: 'detached' });
    expect(await workbench.value('F2')).toBe(5);
  });

  it('says #NAME? for a function that does not exist', async () => {
    await workbench.type('F4', '=CSROI.NOSUCH(1)');
    expect(await workbench.value('F4')).toEqual({ error: '#NAME?' });
  });
});
