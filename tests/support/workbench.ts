import { existsSync } from 'node:fs';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { serve, type Served } from '../../src/build/serve.js';
import { parseRange } from '../../src/workbench/addresses.js';
import type { CellValue, LiveCells, Range } from '../../src/cells/cells.js';
import type { Place } from '../../src/workbench/grid/cellPlace.js';
import type { RibbonButton } from '../../src/workbench/office/ribbonOf.js';
import { launchChromium } from './chromium.js';
import { collectFailures } from './pageFailures.js';

/** What the page offers to tests and to the curious in the console. */
interface PageHook {
  readonly cells: LiveCells & {
    readonly isEditing: boolean;
    place(row: number, column: number): Place | undefined;
  };
  /** The ribbon's way to the add-in. */
  readonly excel: { press(button: RibbonButton): void };
}

declare global {
  var workbench: PageHook;
}

/** Long enough for a machine with other work to do; a page that never gets there fails all the same. */
const PATIENCE = 90_000;
/** The time a person takes between two keys, so that the editor sees them one by one. */
const BETWEEN_KEYS = 15;

/** Two clicks on one cell within this time open its editor. */
const DOUBLE_CLICK = 700;

function rangeOf(address: string): Range {
  const range = parseRange(address);
  if (!range) throw new Error(`no address: ${address}`);
  return range;
}

/** The built workbench, served on a free port, and a browser to open it in. */
export class WorkbenchSite {
  private readonly failures: string[] = [];

  private constructor(
    private readonly served: Served,
    readonly browser: Browser,
  ) {}

  static async start(): Promise<WorkbenchSite> {
    if (!existsSync('dist/workbench/index.html')) throw new Error('build first: npx webpack');
    const [served, browser] = await Promise.all([serve(0), launchChromium()]);
    return new WorkbenchSite(served, browser);
  }

  /** A browser that has never been here before. */
  async newVisitor(): Promise<BrowserContext> {
    const visitor = await this.browser.newContext({
      viewport: { width: 1280, height: 800 },
      acceptDownloads: true,
      ignoreHTTPSErrors: true,
    });
    visitor.setDefaultTimeout(PATIENCE);
    collectFailures(visitor, this.failures);
    return visitor;
  }

  async open(visitor?: BrowserContext): Promise<Workbench> {
    const page = await (visitor ?? (await this.newVisitor())).newPage();
    const workbench = new Workbench(page, `${this.served.url}workbench/`);
    await workbench.open();
    return workbench;
  }

  /** What went wrong in its pages since this was last asked, apart from what they tell their user themselves. */
  takeFailures(): string[] {
    return this.failures.splice(0);
  }

  async stop(): Promise<void> {
    await this.browser.close();
    this.served.stop();
    const left = this.takeFailures();
    if (left.length > 0) throw new Error(left.join('\n'));
  }
}

/** The page as its user has it: mouse and keyboard go in, what the cells hold comes out. */
export class Workbench {
  private clicked = { address: '', at: 0 };

  constructor(
    readonly page: Page,
    private readonly url: string,
  ) {}

  async open(): Promise<void> {
    await this.page.goto(this.url);
    await this.ready();
  }

  /** As on a first visit, but sooner than in another tab: this one has the scripts compiled. */
  async openAnew(): Promise<void> {
    await this.page.goto('about:blank');
    const session = await this.page.context().newCDPSession(this.page);
    const { origin } = new URL(this.url);
    await session.send('Storage.clearDataForOrigin', { origin, storageTypes: 'indexeddb,local_storage' });
    await session.detach();
    await this.open();
  }

  async reload(): Promise<void> {
    await this.page.reload();
    await this.ready();
  }

  async ready(): Promise<void> {
    await this.page.waitForSelector('body[data-ready]');
  }

  async settled(): Promise<void> {
    await this.page.evaluate(() => workbench.cells.settled());
  }

  sheetNames(): Promise<string[]> {
    return this.page.evaluate(() => workbench.cells.sheets().map(({ name }) => name));
  }

  /** Clicks the tab of a sheet. */
  async showSheet(name: string): Promise<void> {
    await this.page.locator('[data-u-comp="slide-tab-item"]', { hasText: new RegExp(`^${name}$`) }).click();
    await this.page.waitForFunction((wanted) => workbench.cells.activeSheet().name === wanted, name);
  }

  /** The middle of a cell of the sheet in view. */
  private async middle(address: string): Promise<{ x: number; y: number }> {
    const { row, column } = rangeOf(address);
    const place = await this.page.evaluate(([r, c]) => workbench.cells.place(r, c), [row, column] as [
      number,
      number,
    ]);
    if (!place) throw new Error(`${address} is not in view`);
    return { x: place.left + place.width / 2, y: place.top + place.height / 2 };
  }

  async click(address: string): Promise<void> {
    const { x, y } = await this.middle(address);
    const soon = this.clicked.at + DOUBLE_CLICK - performance.now();
    if (this.clicked.address === address && soon > 0) await this.page.waitForTimeout(soon);
    await this.page.mouse.click(x, y);
    this.clicked = { address, at: performance.now() };
    const { row, column } = rangeOf(address);
    await this.page.waitForFunction(
      ([r, c]) => {
        const { active } = workbench.cells.selection();
        return active.row === r && active.column === c;
      },
      [row, column] as [number, number],
    );
  }

  /** Moves the pointer over a cell in small steps, as a hand does. */
  async hover(address: string): Promise<void> {
    const { x, y } = await this.middle(address);
    await this.page.mouse.move(x - 30, y - 30);
    await this.page.mouse.move(x, y, { steps: 5 });
  }

  async keys(text: string): Promise<void> {
    await this.page.keyboard.type(text, { delay: BETWEEN_KEYS });
  }

  /** Presses Enter for the formula: while completions are listed it would take one, and for a moment after, nothing. */
  async enter(): Promise<void> {
    await this.completions().first().waitFor({ state: 'detached' });
    await this.page.evaluate(
      () => new Promise((drawn) => setTimeout(() => requestAnimationFrame(drawn), 20)),
    );
    await this.page.keyboard.press('Enter');
  }

  /** Clicks a cell, types and presses Enter, then waits for the results. */
  async type(address: string, text: string): Promise<void> {
    await this.click(address);
    await this.keys(text);
    await this.enter();
    await this.page.waitForFunction(() => !workbench.cells.isEditing);
    await this.settled();
  }

  /** The functions that are offered for what is typed. */
  completions() {
    return this.page.locator('ul[data-u-comp="sheets-formula-editor"] li');
  }

  values(address: string, sheet?: string): Promise<CellValue[][]> {
    return this.page.evaluate(
      ([range, name]) => {
        const { cells } = workbench;
        const found = name === undefined ? cells.activeSheet() : cells.sheet(name);
        return found?.values(range) ?? [];
      },
      [rangeOf(address), sheet] as const,
    );
  }

  async value(address: string, sheet?: string): Promise<CellValue> {
    return (await this.values(address, sheet))[0]?.[0] ?? null;
  }

  /** What the cells show. */
  texts(address: string, sheet?: string): Promise<string[][]> {
    return this.page.evaluate(
      ([range, name]) => {
        const { cells } = workbench;
        const found = name === undefined ? cells.activeSheet() : cells.sheet(name);
        return found?.texts(range) ?? [];
      },
      [rangeOf(address), sheet] as const,
    );
  }

  async formula(address: string, sheet?: string): Promise<string | null> {
    const formulas = await this.page.evaluate(
      ([range, name]) => {
        const { cells } = workbench;
        const found = name === undefined ? cells.activeSheet() : cells.sheet(name);
        return found?.formulas(range) ?? [];
      },
      [rangeOf(address), sheet] as const,
    );
    return formulas[0]?.[0] ?? null;
  }

  /** Writes cells without the keyboard, for tests whose point is another one. Text that starts with `=` is a formula. */
  async put(address: string, rows: readonly (readonly (number | string | null)[])[]): Promise<void> {
    const { row, column } = rangeOf(address);
    const range = { row, column, rows: rows.length, columns: rows[0]?.length ?? 0 };
    await this.page.evaluate(
      ([at, cells]) => {
        const inputs = cells.map((line) =>
          line.map((cell) => (typeof cell === 'string' && cell.startsWith('=') ? { formula: cell } : cell)),
        );
        workbench.cells.activeSheet().write(at, inputs);
      },
      [range, rows] as const,
    );
    await this.settled();
  }

  /** An empty sheet in view. */
  async newSheet(name: string): Promise<void> {
    await this.page.evaluate((wanted) => {
      workbench.cells.addSheet(wanted).activate();
    }, name);
    await this.page.waitForFunction((wanted) => workbench.cells.activeSheet().name === wanted, name);
  }

  notice(kind?: 'info' | 'warning' | 'error') {
    return this.page.locator(kind ? `.notice.${kind}` : '.notice');
  }

  bubble(kind: 'error' | 'refusal' | 'help') {
    return this.page.locator(`.bubble.${kind}`);
  }

  /** Until the browser holds everything typed so far. */
  async kept(): Promise<void> {
    await this.page.locator('#kept-status[data-state="kept"]').waitFor();
  }

  screenshot(path: string): Promise<Buffer> {
    return this.page.screenshot({ path });
  }
}
