import { WorkbenchSite, type Workbench } from '../support/workbench.js';

let site: WorkbenchSite;
let workbench: Workbench;

beforeAll(async () => {
  site = await WorkbenchSite.start();
  workbench = await site.open();
  await workbench.newSheet('Blanks');
  // Two promoters, a detractor who answered 0, and three cells without an answer.
  await workbench.put('A1', [[10], [null], [0], [null], [9], ['']]);
  await workbench.put('B1', [[5], [null], [1], [null], [4], [null]]);
});
afterAll(async () => {
  await site.stop();
});
afterEach(() => {
  expect(site.takeFailures()).toEqual([]);
});

async function choose(blank: 'zero' | 'null' | 'text'): Promise<void> {
  await workbench.page.locator('#blanks').selectOption(blank);
  await workbench.settled();
}

describe.each(['zero', 'null', 'text'] as const)('with blank cells arriving as %s', (blank) => {
  beforeAll(async () => {
    await choose(blank);
  });

  it('leaves them out of the net promoter score and counts the answer 0', async () => {
    await workbench.type('D1', '=CSROI.NPS(A1:A6)');
    expect(await workbench.value('D1')).toBeCloseTo(33.333, 3);
  });

  it('leaves them out of a whole column', async () => {
    await workbench.type('D2', '=CSROI.NPS(A:A)');
    expect(await workbench.value('D2')).toBeCloseTo(33.333, 3);
  });

  it('leaves them out on another sheet', async () => {
    const [survey, own] = await Promise.all([
      workbench.value('G2', 'Survey'),
      workbench.value('B5', 'Welcome'),
    ]);
    expect(survey).toBe(24);
    expect(own).toBe(24);
  });

  it('follows when an answer is given and taken back', async () => {
    await workbench.type('A2', '10');
    expect(await workbench.value('D1')).toBe(50);
    await workbench.click('A2');
    await workbench.page.keyboard.press('Delete');
    await workbench.settled();
    expect(await workbench.value('D1')).toBeCloseTo(33.333, 3);
  });

  it('gives every example on the sheet of functions its expected result', async () => {
    const told = (await workbench.texts('A2', 'Functions'))[0]?.[0] ?? '';
    const [, same, all] = /^(\d+) of (\d+) /.exec(told) ?? [];
    expect(Number(all)).toBeGreaterThan(60);
    expect(same).toBe(all);
  });
});

it('sees a cell that a formula fills in the same calculation', async () => {
  await choose('zero');
  await workbench.put('F1', [['=IF(A1=10,0,"")'], ['=IF(A1=10,"",0)'], [10], ['=CSROI.NPS(F1:F3)']]);
  expect(await workbench.value('F4')).toBe(0);
  await workbench.type('A1', '9');
  expect(await workbench.value('F4')).toBe(0);
  await workbench.type('A1', '10');
  expect(await workbench.value('F4')).toBe(0);
});
