import type { Frame } from 'playwright-core';
import { workbenchEn } from '../../src/i18n/workbench.en.js';
import { LIVE_STRIP } from '../../src/pane/frame/liveStripId.js';
import { FIELD_ATTRIBUTE } from '../../src/pane/frame/useFieldFocus.js';
import { toCaseFile } from '../../src/roi/case/stored.js';
import { goToStep, heading, openPane, startOmnichannel } from '../support/paneFrame.js';
import { WorkbenchSite, type Workbench } from '../support/workbench.js';
import { median, nineInTen } from './measure.js';
import { modelCase } from './modelCase.js';
import { milliseconds, table } from './table.js';

/* The pane as it is shipped, in its frame beside the grid in Chromium. */

const MONTHS = 60;
const LINES = 40;
const KEYSTROKE_BUDGET = 16;
const PAINT_BUDGET = 1000;
const INTERACTIVE_BUDGET = 1500;
const BUILD_BUDGET = 3000;
const OPENINGS = 5;
const BUILDS = 3;
const VERDICT = /^If the targets are reached/;
const BUILT = /^Workbook built/;
const WARM_UP = 10;
const KEYSTROKES = 60;
/** As somebody types who is quick, in milliseconds. */
const BETWEEN_KEYS = 120;
/** An amount of the case that counts as hard, and one that another digit changes by enough for the strip to say so. */
const AMOUNT = 'benefits.B5.flow.amount';
const LINE = 'benefits.B5.on';
const LARGE = '500000';

interface Opening {
  readonly painted: number;
  readonly interactive: number;
}

/** From a keystroke to the strip that is changed and laid out, and to the frame that shows it, in milliseconds. */
interface Keystroke {
  readonly updated: number;
  readonly shown: number;
}

/** What the frame notes of itself, in milliseconds. */
interface Noted {
  interactive?: number;
  readonly keystrokes: Keystroke[];
}

declare global {
  var noted: Noted;
}

/** Runs in every frame of the page before anything else does: notes when the pane's first page can be used. */
function noteOpening(): void {
  globalThis.noted = { keystrokes: [] };
  new MutationObserver((_, observer) => {
    if (!document.querySelector('header h1') || !document.querySelector('main button')) return;
    observer.disconnect();
    // The first moment at which a click would be answered: the page is drawn and nothing else is under way.
    requestAnimationFrame(() => {
      setTimeout(() => {
        globalThis.noted.interactive = performance.now();
      });
    });
  }).observe(document, { childList: true, subtree: true });
}

async function opening(workbench: Workbench): Promise<Opening> {
  const frame = await openPane(workbench);
  await frame.waitForFunction(() => globalThis.noted.interactive !== undefined);
  const opened = await frame.evaluate(() => ({
    painted: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? NaN,
    interactive: globalThis.noted.interactive ?? NaN,
  }));
  await workbench.page.getByRole('button', { name: workbenchEn.pane.close }).click();
  return opened;
}

/** The pane with the case, the line of the amount unfolded. */
async function paneWithCase(workbench: Workbench): Promise<Frame> {
  const frame = await openPane(workbench);
  const buffer = Buffer.from(JSON.stringify(toCaseFile(modelCase(MONTHS, LINES), 'bench')));
  await frame
    .locator('main input[type=file]')
    .setInputFiles({ name: 'case.json', mimeType: 'application/json', buffer });
  await heading(frame, 'Project').waitFor();
  await goToStep(frame, 'Benefits');
  await frame
    .locator('li', { has: frame.locator(`[${FIELD_ATTRIBUTE}="${LINE}"]`) })
    .locator('button[aria-expanded=false]')
    .first()
    .click();
  return frame;
}

/** The screen is drawn every 16.7 ms, whatever is to be shown: that wait is told apart. */
function noteKeystrokes(strip: string): void {
  let began: number | undefined;
  document.addEventListener(
    'input',
    () => {
      began = performance.now();
    },
    { capture: true },
  );
  new MutationObserver(() => {
    if (began === undefined) return;
    const from = began;
    began = undefined;
    document.getElementById(strip)?.getBoundingClientRect();
    const updated = performance.now() - from;
    requestAnimationFrame(() => {
      globalThis.noted.keystrokes.push({ updated, shown: performance.now() - from });
    });
  }).observe(document.getElementById(strip) ?? document, {
    subtree: true,
    childList: true,
    characterData: true,
  });
}

async function keystrokes(workbench: Workbench): Promise<readonly Keystroke[]> {
  const { page } = workbench;
  const frame = await paneWithCase(workbench);
  await frame.locator(`[${FIELD_ATTRIBUTE}="${AMOUNT}"]`).fill(LARGE);
  await page.keyboard.press('End');
  await frame.evaluate(noteKeystrokes, LIVE_STRIP);
  for (let count = 0; count < WARM_UP + KEYSTROKES; count += 1) {
    await page.keyboard.press(count % 2 === 0 ? '7' : 'Backspace');
    await page.waitForTimeout(BETWEEN_KEYS);
  }
  const times = await frame.evaluate(() => globalThis.noted.keystrokes);
  if (times.length !== WARM_UP + KEYSTROKES) throw new Error(`the strip followed ${times.length} keystrokes`);
  return times.slice(WARM_UP);
}

interface Build {
  readonly told: number;
  readonly calculated: number;
}

/** From the click to the message that the workbook is built, and until every cell of it has its result. */
async function build(site: WorkbenchSite): Promise<Build> {
  const visitor = await site.newVisitor();
  const workbench = await site.open(visitor);
  const frame = await openPane(workbench);
  await startOmnichannel(frame);
  await goToStep(frame, 'Review and build');
  await frame.getByText(VERDICT).waitFor();
  const began = performance.now();
  await frame.locator('footer').getByRole('button', { name: 'Build workbook' }).click();
  await frame.getByText(BUILT).waitFor();
  const told = performance.now() - began;
  await workbench.settled();
  const calculated = performance.now() - began;
  await visitor.close();
  return { told, calculated };
}

/** The table of the README. */
export async function paneBench(): Promise<string> {
  const site = await WorkbenchSite.start();
  try {
    const visitor = await site.newVisitor();
    await visitor.addInitScript(noteOpening);
    const workbench = await site.open(visitor);
    await opening(workbench);
    const openings: Opening[] = [];
    for (let run = 0; run < OPENINGS; run += 1) openings.push(await opening(workbench));
    const times = await keystrokes(workbench);
    const builds: Build[] = [];
    for (let run = 0; run < BUILDS; run += 1) builds.push(await build(site));
    const rows = [
      ['first paint', median(openings.map(({ painted }) => painted)), PAINT_BUDGET],
      ['ready for a click', median(openings.map(({ interactive }) => interactive)), INTERACTIVE_BUDGET],
      [
        `keystroke to the strip, ${MONTHS} months and ${LINES} lines`,
        median(times.map(({ updated }) => updated)),
        KEYSTROKE_BUDGET,
      ],
      ['nine in ten', nineInTen(times.map(({ updated }) => updated)), undefined],
      ['keystroke to the frame that shows it', median(times.map(({ shown }) => shown)), undefined],
      ['36 months built into the grid', median(builds.map(({ told }) => told)), BUILD_BUDGET],
      ['the same, until all is calculated', median(builds.map(({ calculated }) => calculated)), undefined],
    ] as const;
    return table([
      ['pane', 'takes', 'may take'],
      ...rows.map(([what, time, budget]) => [
        what,
        milliseconds(time),
        budget === undefined ? '' : milliseconds(budget),
      ]),
    ]);
  } finally {
    await site.stop();
  }
}
