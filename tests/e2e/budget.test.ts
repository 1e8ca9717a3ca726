import { readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import type { Frame } from 'playwright-core';
import { paneEn } from '../../src/i18n/pane.en.js';
import { workbenchEn } from '../../src/i18n/workbench.en.js';
import { button, heading, openFrame, startOmnichannel } from '../support/paneFrame.js';
import { WorkbenchSite, type Workbench } from '../support/workbench.js';

/*
 * What a user waits for: the scripts that the pane asks for until its first page can be clicked, as Chromium tells it. What
 * is fetched when nothing else is to do waits until the test lets it, so that no fast or slow moment of the machine changes
 * the sums.
 */

const KILOBYTE = 1024;
/** Over a workbook without a case: the ways to one. */
const FIRST_BUDGET = 165;
/** Over a workbook that holds a case: its model and its step too; it may only sink. */
const CASE_BUDGET = 402;

/** `functions.js` has a budget of its own, in tests/build/bundle.test.ts; office.js is Microsoft's. */
const ELSEWHERE = /^functions\.js$|^office-js\//;

/** By what only they can contain: whatever files they are in, these are not waited for. */
const LAZY = {
  'the writer of .xlsx': 'xl/worksheets/',
  'the writer over office.js': 'freezePanes',
  'the drawing of charts': 'Carlito',
  'the sentiment lexicon': 'zealots',
} as const;

declare global {
  /** Lets the pane do what it does when idle. */
  var goIdle: () => void;
}

let site: WorkbenchSite;
let workbench: Workbench;
let frame: Frame;
/** Asked for until the first page can be clicked. */
let initial: readonly string[];
/** Asked for until the step of a case can be worked at. */
let withCase: readonly string[];

const read = (file: string): string => readFileSync(`dist/${file}`, 'utf8');
const weigh = (file: string): number => gzipSync(read(file), { level: 9 }).length / KILOBYTE;
const hold = (files: readonly string[], mark: string): readonly string[] =>
  files.filter((file) => read(file).includes(mark));

/** The scripts of ours that the pane's page has asked for so far. */
const scripts = async (): Promise<readonly string[]> => {
  const paths = await frame.evaluate(() =>
    performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname.slice(1)),
  );
  return paths.filter((path) => path.endsWith('.js') && !ELSEWHERE.test(path));
};

beforeAll(async () => {
  site = await WorkbenchSite.start();
  workbench = await site.open();
  await workbench.page.addInitScript(() => {
    const waiting: (() => void)[] = [];
    window.requestIdleCallback = (work) =>
      waiting.push(() => {
        work({ didTimeout: false, timeRemaining: () => 50 });
      });
    globalThis.goIdle = () => {
      for (const work of waiting.splice(0)) work();
    };
  });
  frame = await openFrame(workbench);
  await button(frame, paneEn.first.blank).waitFor();
  initial = await scripts();
});
afterAll(async () => {
  await site.stop();
});

async function reopen(): Promise<void> {
  await button(workbench.page.mainFrame(), workbenchEn.pane.close).click();
  frame = await openFrame(workbench);
}

/** Says what weighs how much where it is too much. */
function expectWithin(budget: number, files: readonly string[]): void {
  const weights = Object.fromEntries(files.map((file) => [file, weigh(file)]));
  expect(Object.keys(weights)).toEqual(expect.arrayContaining(['taskpane.js', 'pane.js']));
  const whole = Object.values(weights).reduce((sum, weight) => sum + weight, 0);
  expect(whole <= budget ? {} : { ...weights, whole }).toEqual({});
}

it(`shows the ways to a case with at most ${FIRST_BUDGET} KB gzipped`, () => {
  expectWithin(FIRST_BUDGET, initial);
  expect(initial).not.toContain('engine.js');
});

it.each(Object.entries(LAZY))('does without %s, which is built all the same', (_, mark) => {
  const built = readdirSync('dist').filter((file) => file.endsWith('.js'));
  expect(hold(built, mark)).not.toEqual([]);
  expect(hold(initial, mark)).toEqual([]);
});

it('fetches every page of the pane when nothing else is to do, charts, the writer over office.js and the lexicon included', async () => {
  const pages = readdirSync('dist').filter((file) => /^(?:step|tab)-.*\.js$/.test(file));
  expect(pages.length).toBeGreaterThan(0);
  expect(initial.filter((file) => pages.includes(file))).toEqual([]);
  await frame.evaluate(() => {
    globalThis.goIdle();
  });
  await frame.waitForFunction((wanted) => {
    const asked = performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname.slice(1));
    return wanted.every((page) => asked.includes(page));
  }, pages);
  expect(hold(await scripts(), LAZY['the drawing of charts'])).not.toEqual([]);
  const built = readdirSync('dist').filter((file) => file.endsWith('.js'));
  for (const what of ['the writer over office.js', 'the sentiment lexicon'] as const)
    await frame.waitForFunction(
      (files) => {
        const asked = performance.getEntriesByType('resource').map(({ name }) => name);
        return files.some((file) => asked.some((name) => name.endsWith(`/${file}`)));
      },
      hold(built, LAZY[what]),
    );
});

it('begins a case before anything was idle, and opens it again', async () => {
  await reopen();
  await startOmnichannel(frame);
  await frame.getByText(paneEn.saving.saved, { exact: true }).waitFor();
  await reopen();
  await heading(frame, paneEn.steps.project.name).waitFor();
  await frame.locator('input[type=text]').first().waitFor();
  withCase = await scripts();
  expect(withCase).toContain('engine.js');
});

it(`shows a case with at most ${CASE_BUDGET} KB gzipped`, () => {
  expectWithin(CASE_BUDGET, withCase);
});
