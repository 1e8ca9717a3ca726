import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { serve, type Served } from '../../src/build/serve.js';
import { launchChromium } from '../support/chromium.js';
import { collectFailures } from '../support/pageFailures.js';

/*
 * The add-in's own page with Microsoft's unmodified office.js, opened outside Excel: what can be seen of it
 * without a host.
 */
const AXE = readFileSync(createRequire(__filename).resolve('axe-core/axe.min.js'), 'utf8');

let served: Served;
let browser: Browser;
let page: Page;
const requested: string[] = [];
const failures: string[] = [];

beforeAll(async () => {
  served = await serve(0);
  browser = await launchChromium();
  const visitor = await browser.newContext({
    viewport: { width: 320, height: 500 },
    ignoreHTTPSErrors: true,
  });
  collectFailures(visitor, failures);
  page = await visitor.newPage();
  page.on('request', (request) => requested.push(new URL(request.url()).hostname));
  await page.goto(`${served.url}taskpane.html`);
  await page.locator('h1').waitFor();
});
afterAll(async () => {
  await browser.close();
  served.stop();
});

it('shows the pane, and says that there is no workbook here', async () => {
  expect(await page.locator('h1').textContent()).toBe('CSROI cannot work here');
  expect(await page.locator('main').textContent()).toContain('has no workbook here');
});

it('has the functions associated through Microsoft’s own library', async () => {
  const mapped = await page.evaluate(() => {
    const { _association } = CustomFunctions as unknown as {
      _association: { mappings: Record<string, (...args: unknown[]) => unknown> };
    };
    return {
      count: Object.keys(_association.mappings).length,
      roi: _association.mappings['ROI']?.(42000, 1500),
    };
  });
  expect(mapped).toEqual({ count: 82, roi: 27 });
});

it('loads the lexicon when SENTIMENT is first called', async () => {
  const before = requested.length;
  const score = await page.evaluate(() => {
    const { _association } = CustomFunctions as unknown as {
      _association: { mappings: Record<string, (...args: unknown[]) => unknown> };
    };
    return _association.mappings['SENTIMENT']?.([['Great help, thank you!']], null);
  });
  expect(score).toEqual([[expect.any(Number)]]);
  expect(requested.length).toBe(before + 1);
});

it('asks nobody but its own server, and fails nowhere', () => {
  expect(new Set(requested)).toEqual(new Set(['localhost']));
  expect(failures).toEqual([]);
});

it('is readable for everybody: axe finds nothing', async () => {
  // Not as a script in the page, whose policy takes none.
  await page.evaluate(AXE);
  const { violations } = await page.evaluate(() =>
    (globalThis as unknown as { axe: { run(): Promise<AxeResults> } }).axe.run(),
  );
  expect(violations.map(({ id, nodes }) => [id, nodes.length])).toEqual([]);
});
