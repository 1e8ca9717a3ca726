import { readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import type { Frame } from 'playwright-core';
import { paneEn } from '../../src/i18n/pane.en.js';
import { button, openFrame } from '../support/paneFrame.js';
import { WorkbenchSite } from '../support/workbench.js';

/*
 * What a user waits for: the scripts without which the pane draws nothing, and all that it asks for until the ways to a
 * case can be clicked, as Chromium tells it. What is fetched when nothing else is to do waits until the test lets it, so that
 * no fast or slow moment of the machine changes the sums.
 */

const KILOBYTE = 1024;
/** React, Fluent and the frame of the pane. */
const DRAWN_BUDGET = 165;
/** With the model, the examples and the rest of Fluent: it may only sink. */
const READY_BUDGET = 310;

/** The last script that the first picture of the pane waits for. */
const LAST = 'support.js';

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
let frame: Frame;
/** Asked for until the pane is drawn, while all that is asked for later gets no answer. */
let drawn: readonly string[];
/** Asked for until the pane's first page can be clicked. */
let initial: readonly string[];

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
  const workbench = await site.open();
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
  const answered: string[] = [];
  let release = (): void => undefined;
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  await workbench.page.route(/\.js$/, async (route) => {
    const path = new URL(route.request().url()).pathname.slice(1);
    if (answered.includes(LAST)) await released;
    else if (!ELSEWHERE.test(path)) answered.push(path);
    await route.continue();
  });
  frame = await openFrame(workbench);
  await frame.getByText(paneEn.first.reading).waitFor();
  drawn = [...answered];
  release();
  // Not only drawn, but ready to be clicked.
  await button(frame, paneEn.first.blank).click({ trial: true });
  initial = await scripts();
});
afterAll(async () => {
  await site.stop();
});

it.each([
  ['drawn', DRAWN_BUDGET, () => drawn],
  ['ready', READY_BUDGET, () => initial],
] as const)('is %s with at most %d KB gzipped', (_, budget, files) => {
  const weights = Object.fromEntries(files().map((file) => [file, weigh(file)]));
  expect(Object.keys(weights)).toEqual(expect.arrayContaining(['taskpane.js', 'pane.js']));
  const whole = Object.values(weights).reduce((sum, weight) => sum + weight, 0);
  // Says what weighs how much where it is too much.
  expect(whole <= budget ? {} : weights).toEqual({});
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
