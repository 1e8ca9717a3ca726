import type { Frame } from 'playwright-core';
import { paneEn } from '../../src/i18n/pane.en.js';
import { workbenchEn } from '../../src/i18n/workbench.en.js';
import { button, heading, openPane, startOmnichannel } from '../support/paneFrame.js';
import { WorkbenchSite, type Workbench } from '../support/workbench.js';

/* Excel stops answering while the pane is open, and comes back: a lost connection, a laptop that was closed. */

declare global {
  /** Whether what the pane sends reaches the host. */
  var isCutOff: boolean;
}

let site: WorkbenchSite;
let workbench: Workbench;
let frame: Frame;

const title = () => frame.locator('[data-figure="project.title"]');
const footer = () => frame.locator('footer');
const NO_ANSWER = /^Not saved: Excel did not answer for 30 seconds\./;

async function cutOff(isOff: boolean): Promise<void> {
  await workbench.page.evaluate((off) => {
    globalThis.isCutOff = off;
  }, isOff);
}

beforeAll(async () => {
  site = await WorkbenchSite.start();
  const visitor = await site.newVisitor();
  await visitor.addInitScript(() => {
    // The first to hear of what frames send.
    window.addEventListener(
      'message',
      (event) => {
        if (globalThis.isCutOff) event.stopImmediatePropagation();
      },
      { capture: true },
    );
  });
  workbench = await site.open(visitor);
  frame = await openPane(workbench);
  await startOmnichannel(frame);
  await footer().getByText(paneEn.saving.saved, { exact: true }).waitFor();
  await cutOff(true);
  await title().fill('Typed while nobody listened');
});
afterAll(async () => {
  await site.stop();
});

it('goes on with what is typed, and still shows what it comes to', async () => {
  await frame.locator('header h1', { hasText: 'Typed while nobody listened' }).waitFor();
  expect(await frame.getByRole('region', { name: paneEn.strip.label }).textContent()).toContain('17.9');
});

it('says that nothing is kept, offers the case as a file, and keeps it once Excel is back', async () => {
  await footer().getByText(NO_ANSWER).waitFor({ timeout: 60_000 });
  expect(await title().inputValue()).toBe('Typed while nobody listened');
  const download = workbench.page.waitForEvent('download');
  await footer().getByText(paneEn.saving.export).click();
  expect((await download).suggestedFilename()).toBe('Typed while nobody listened.json');

  await cutOff(false);
  await title().fill('Typed afterwards');
  await footer().getByText(paneEn.saving.saved, { exact: true }).waitFor();
  await button(workbench.page.mainFrame(), workbenchEn.pane.close).click();
  frame = await openPane(workbench);
  await heading(frame, 'Project').waitFor();
  expect(await title().inputValue()).toBe('Typed afterwards');
});
