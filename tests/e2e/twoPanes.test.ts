import type { Frame } from 'playwright-core';
import { paneEn } from '../../src/i18n/pane.en.js';
import { openNotes } from '../support/openNotes.js';
import { button, goToStep, heading, openPane, startOmnichannel } from '../support/paneFrame.js';
import { WorkbenchSite, type Workbench } from '../support/workbench.js';

/*
 * One pane after another over the same workbook, the first of them gone at a bad moment: nothing is lost, and nothing is left
 * by halves.
 */

let site: WorkbenchSite;
let workbench: Workbench;
let frame: Frame;

beforeAll(async () => {
  site = await WorkbenchSite.start();
  workbench = await site.open();
  // Tall enough for every cell that is typed into.
  await workbench.page.setViewportSize({ width: 1280, height: 1100 });
});
afterAll(async () => {
  await site.stop();
});
afterEach(() => {
  expect(site.takeFailures()).toEqual([]);
});

const until = (names: readonly string[]) =>
  workbench.page.waitForFunction(
    (wanted) =>
      JSON.stringify(globalThis.workbench.cells.sheets().map(({ name }) => name)) === JSON.stringify(wanted),
    names,
  );
const close = () => workbench.page.locator('#pane .close').click();
const ofCase = () => frame.locator('header h1', { hasText: 'Omnichannel contact centre' });

const buildButton = () => frame.locator('footer').getByRole('button', { name: paneEn.building.build });

/** Until some sheets are filled, and before all of them are. */
async function halfBuilt(): Promise<void> {
  // Also where a question lies over the pane.
  await buildButton().dispatchEvent('click');
  await frame.waitForFunction(
    () => {
      const told = document.querySelector('footer [role=progressbar]')?.getAttribute('aria-label');
      return Number(/\d+/.exec(told ?? '')?.[0] ?? 0) >= 5;
    },
    undefined,
    { polling: 'raf' },
  );
}

/** What sheets are called while they are filled. */
const UNFINISHED = /^_\d+$/;
const SHEETS = 14;

describe('a pane that goes in the middle of a build', () => {
  let before: readonly string[];

  beforeAll(async () => {
    before = await workbench.sheetNames();
    frame = await openPane(workbench);
    await startOmnichannel(frame);
    await frame.getByText(paneEn.saving.saved, { exact: true }).waitFor();
    await goToStep(frame, paneEn.steps.review.name);
    await halfBuilt();
    // At once, as the hand that moves there would come too late.
    await workbench.page.locator('#pane .close').dispatchEvent('click');
  });

  it('leaves no half workbook to the next one, which has the case', async () => {
    await workbench.settled();
    expect((await workbench.sheetNames()).filter((name) => UNFINISHED.test(name))).not.toEqual([]);
    frame = await openPane(workbench);
    await ofCase().waitFor();
    await until(before);
  });

  it('lets the next one build the whole', async () => {
    await goToStep(frame, paneEn.steps.review.name);
    await buildButton().click();
    await frame.getByText(/^Workbook built: 14 sheets/).waitFor();
    const names = await workbench.sheetNames();
    expect(names).toHaveLength(before.length + SHEETS);
    expect(names.filter((name) => UNFINISHED.test(name))).toEqual([]);
  });
});

describe('figures that change while no pane is there', () => {
  const { differences } = paneEn;
  const BENEFIT_FACTOR = 'D25';
  const factor = () => workbench.value(BENEFIT_FACTOR, 'Inputs');
  const roi = () => frame.getByRole('region', { name: 'Live result' }).innerText();
  let inCase: string;

  async function changedMeanwhile(value: number): Promise<void> {
    inCase = await roi();
    await close();
    await workbench.showSheet('Inputs');
    await workbench.type(BENEFIT_FACTOR, String(value));
    frame = await openPane(workbench);
    await frame.getByText(differences.title).waitFor();
    // Neither side is changed before the question is answered.
    expect(await roi()).toBe(inCase);
    expect(await factor()).toBe(value);
  }

  it('come into the case where the user says so', async () => {
    await changedMeanwhile(1.25);
    await button(frame, differences.take).click();
    await frame.getByText(differences.title).waitFor({ state: 'detached' });
    expect(await roi()).not.toBe(inCase);
    expect(await factor()).toBe(1.25);
  });

  it('go where the user says so', async () => {
    await frame.getByText(paneEn.saving.saved, { exact: true }).waitFor();
    await changedMeanwhile(1.5);
    await button(frame, differences.keep).click();
    await workbench.page.waitForFunction(
      () =>
        globalThis.workbench.cells
          .sheet('Inputs')
          ?.values({ row: 24, column: 3, rows: 1, columns: 1 })[0]?.[0] === 1.25,
    );
    expect(await roi()).toBe(inCase);
  });
});

describe('a workbook that goes while it is built', () => {
  it('takes nothing of it into the one that is opened instead', async () => {
    await workbench.openAnew();
    frame = await openPane(workbench);
    await startOmnichannel(frame);
    await goToStep(frame, paneEn.steps.review.name);
    await openNotes(workbench, 'other.xlsx');
    const yes = workbench.page.locator('dialog button.primary');
    await yes.waitFor();
    await halfBuilt();
    await yes.dispatchEvent('click');
    await workbench.page.locator('.notice', { hasText: /^Opened other/ }).waitFor();
    frame = await openPane(workbench);
    await heading(frame, paneEn.first.title).waitFor();
    await workbench.settled();
    expect(await workbench.sheetNames()).toEqual(['Notes']);
  });
});
