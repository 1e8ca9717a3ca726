import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Frame } from 'playwright-core';
import { paneEn } from '../../src/i18n/pane.en.js';
import { STEPS } from '../../src/pane/state/paneState.js';
import { goToStep, heading, openPane, startOmnichannel } from '../support/paneFrame.js';
import { WorkbenchSite, type Workbench } from '../support/workbench.js';

/* Every page of the pane, with the figures of an example in it, for those who see it otherwise or have little room for it. */

const AXE = readFileSync(createRequire(__filename).resolve('axe-core/axe.min.js'), 'utf8');

const SIZES = [
  [270, 500],
  [320, 500],
  [450, 900],
] as const;

const LOOKS = {
  light: { colorScheme: 'light', forcedColors: 'none' },
  dark: { colorScheme: 'dark', forcedColors: 'none' },
  'forced colours': { colorScheme: 'dark', forcedColors: 'active' },
} as const;

let site: WorkbenchSite;
let workbench: Workbench;
let frame: Frame;

beforeAll(async () => {
  site = await WorkbenchSite.start();
  workbench = await site.open();
  await workbench.page.setViewportSize({ width: 1280, height: 1000 });
  frame = await openPane(workbench);
  // Not as a script in the page, whose policy takes none.
  await frame.evaluate(AXE);
});
afterAll(async () => {
  await site.stop();
});

/**
 * What axe finds, and where. Fluent's keeper of the focus has places out of sight that hand the focus on as soon as they get
 * it; they are not for axe.
 */
async function violations(): Promise<readonly string[]> {
  const { violations: found } = await frame.evaluate(() =>
    (globalThis as unknown as { axe: { run(context: { exclude: string }): Promise<AxeResults> } }).axe.run({
      exclude: '[data-tabster-dummy]',
    }),
  );
  return found.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`));
}

/** What is wider than the pane, by how many pixels it sticks out. */
const tooWide = (): Promise<readonly string[]> =>
  frame.evaluate(() => {
    const found: string[] = [];
    const scroller = document.querySelector('main')?.parentElement;
    for (const one of [document.documentElement, scroller])
      if (one && one.scrollWidth > one.clientWidth) {
        found.push(`${one.tagName}: ${one.scrollWidth} in ${one.clientWidth}`);
        for (const inner of one.querySelectorAll('main *'))
          if (inner.getBoundingClientRect().right > one.clientWidth + 1)
            found.push(inner.outerHTML.slice(0, 160));
      }
    return found.slice(0, 6);
  });

/** Fields that are under what sticks above them while they have the focus, from the last one up. */
const covered = (): Promise<readonly string[]> =>
  frame.evaluate(() => {
    const fields = [...document.querySelectorAll<HTMLElement>('main :is(input, select, textarea, button)')];
    const scroller = document.querySelector('main')!.parentElement!;
    scroller.scrollTop = scroller.scrollHeight;
    return fields
      .filter((field) => field.offsetParent)
      .reverse()
      .filter((field) => {
        field.focus();
        const { left, width, top } = field.getBoundingClientRect();
        const there: Element[] = [];
        for (let one = document.elementFromPoint(left + width / 2, top + 1); one; one = one.parentElement)
          there.push(one);
        return there.some((one) => getComputedStyle(one).position === 'sticky' && !one.contains(field));
      })
      .map((field) => field.outerHTML.slice(0, 160));
  });

/** Gives the frame a size of its own, over the grid. */
async function size(width: number, height: number): Promise<void> {
  await workbench.page.locator('#pane iframe').evaluate(
    (one, [wide, high]) => {
      Object.assign((one as HTMLElement).style, {
        position: 'fixed',
        inset: '0 auto auto 0',
        width: `${wide}px`,
        height: `${high}px`,
        zIndex: '9',
      });
    },
    [width, height] as const,
  );
  await frame.waitForFunction((wide) => innerWidth === wide, width);
}

/** Back beside the grid, where nothing lies over it. */
const beside = (): Promise<void> =>
  workbench.page.locator('#pane iframe').evaluate((one) => {
    one.removeAttribute('style');
  });

/** Until the page has followed a change of its looks, and every colour is the one it stays. */
async function still(): Promise<void> {
  await frame.evaluate(
    () => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))),
  );
  await frame.waitForFunction(() =>
    document.getAnimations().every(({ playState }) => playState !== 'running'),
  );
}

/** Unfolds the groups that are folded. */
async function unfold(): Promise<void> {
  const folded = frame.locator('main :is(h3, h4) button[aria-expanded="false"]');
  for (let left = await folded.count(); left > 0; left -= 1) await folded.first().click();
}

/** Everything that is wrong with the page that is shown: in every look, at every size. */
async function faults(): Promise<readonly string[]> {
  const found: string[] = [];
  for (const [look, media] of Object.entries(LOOKS)) {
    await workbench.page.emulateMedia({ ...media, reducedMotion: 'reduce' });
    await still();
    found.push(...(await violations()).map((text) => `${look}: ${text}`));
  }
  for (const [width, height] of SIZES) {
    await size(width, height);
    found.push(...(await tooWide()).map((text) => `${width} × ${height}: ${text}`));
  }
  await beside();
  return found;
}

const settled = () => frame.getByRole('progressbar').waitFor({ state: 'detached' });

it('is open to everybody on its first page', async () => {
  await heading(frame, paneEn.first.title).waitFor();
  expect(await faults()).toEqual([]);
});

describe('with an example', () => {
  beforeAll(async () => {
    await startOmnichannel(frame);
  });

  it.each(STEPS)('is open to everybody on the step %s', async (step) => {
    await goToStep(frame, paneEn.steps[step].name);
    await settled();
    await unfold();
    expect(await faults()).toEqual([]);
  });

  it.each(SIZES)('covers no field that has the focus, %d × %d', async (width, height) => {
    await goToStep(frame, paneEn.steps.costs.name);
    await size(width, height);
    const found = await covered();
    await beside();
    expect(found).toEqual([]);
  });

  it.each(['functions', 'share'] as const)('is open to everybody on the tab %s', async (tab) => {
    await frame.getByRole('tab', { name: paneEn.tabs[tab] }).click();
    await frame.locator('main h2').waitFor();
    await settled();
    expect(await faults()).toEqual([]);
  });
});

it('says nothing wrong in the console', () => {
  expect(site.takeFailures()).toEqual([]);
});
