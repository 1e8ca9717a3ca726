import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { WorkbenchSite, type Workbench } from '../support/workbench.js';

/*
 * What a user waits for before the pane shows its first page: every script that the page asked for until then, as the
 * browser tells it.
 */

const KILOBYTE = 1024;
const BUDGET = 165;

/** Told elsewhere: functions.js has a budget of its own, office.js is Microsoft's. */
const NOT_OURS = /^functions\.js$|office-js/;

interface Asked {
  readonly file: string;
  readonly at: number;
}

let site: WorkbenchSite;
let workbench: Workbench;
let initial: readonly string[];
let later: readonly string[];

beforeAll(async () => {
  site = await WorkbenchSite.start();
  workbench = await site.open();
  await workbench.page.addInitScript(() => {
    new MutationObserver((_, observer) => {
      if (!document.querySelector('main h2')) return;
      observer.disconnect();
      performance.mark('first page');
    }).observe(document, { childList: true, subtree: true });
  });
  await workbench.page.locator('[data-command="CSROI.Open"]').click();
  const pane = workbench.page.frameLocator('#pane iframe');
  await pane.getByRole('heading', { name: 'Show what service returns' }).waitFor();
  await pane.getByRole('button', { name: 'Start blank' }).click({ trial: true });
  const frame = (await (await workbench.page.waitForSelector('#pane iframe')).contentFrame())!;
  await frame.waitForFunction(() =>
    performance.getEntriesByType('resource').some(({ name }) => name.endsWith('/tab-share.js')),
  );
  const told = await frame.evaluate(() => ({
    shown: performance.getEntriesByName('first page')[0]?.startTime ?? 0,
    asked: performance
      .getEntriesByType('resource')
      .filter(({ name }) => new URL(name).pathname.endsWith('.js'))
      .map(({ name, startTime }): Asked => ({ file: new URL(name).pathname.slice(1), at: startTime })),
  }));
  const ours = told.asked.filter(({ file }) => !NOT_OURS.test(file));
  initial = ours.filter(({ at }) => at < told.shown).map(({ file }) => file);
  later = ours.filter(({ at }) => at >= told.shown).map(({ file }) => file);
});
afterAll(async () => {
  await site.stop();
});

const built = (file: string): string => readFileSync(`dist/${file}`, 'utf8');
const weight = (file: string): number => gzipSync(built(file), { level: 9 }).length / KILOBYTE;

it(`is at most ${BUDGET} KB gzipped`, () => {
  const all = initial.reduce((sum, file) => sum + weight(file), 0);
  console.log(
    initial.map((f) => [f, weight(f)]),
    later,
    all,
  );
  expect(initial).toContain('taskpane.js');
  expect(all).toBeLessThanOrEqual(BUDGET);
});

it('fetches the steps when nothing else is to do', () => {
  expect(later).toEqual(expect.arrayContaining(['step-review.js', 'tab-share.js']));
});
