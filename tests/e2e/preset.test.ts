import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import * as XLSX from 'xlsx';
import { answerTo } from '../../src/build/modelAnswer.js';
import { PRESET_IDS } from '../../src/roi/case/project.js';
import type { PresetId } from '../../src/roi/case/types.js';
import type { FormulaContent, WorkbookData } from '../../src/workbook/workbook.js';
import { writeXlsx } from '../../src/xlsx/writeXlsx.js';
import { describeWithLibreOffice, LIBREOFFICE_TIMEOUT, recalculate } from '../support/libreoffice.js';
import { WorkbenchSite, type Workbench } from '../support/workbench.js';

/* The workbook of an example case in the grid: live, with its charts and its rules, and out again as a file. */

let site: WorkbenchSite;
let workbench: Workbench;
/** A preset as the built page opens it. */
const workbookNamed = (preset: PresetId): WorkbookData =>
  (JSON.parse(readFileSync(`dist/workbench/presets/${preset}.json`, 'utf8')) as { workbook: WorkbookData })
    .workbook;
const folder = mkdtempSync(join(tmpdir(), 'csroi-preset-'));

beforeAll(async () => {
  site = await WorkbenchSite.start();
  workbench = await site.open();
  await workbench.page.setViewportSize({ width: 1280, height: 1100 });
});
afterAll(async () => {
  await site.stop();
  rmSync(folder, { recursive: true });
});
afterEach(() => {
  expect(site.takeFailures()).toEqual([]);
});

const question = () => workbench.page.locator('dialog');

async function choosePreset(preset: PresetId): Promise<void> {
  await workbench.page.locator('#open-preset').click();
  await workbench.page.locator(`[data-preset="${preset}"]`).click();
}

/** Opens a preset, agreeing that it replaces what is there, and waits for its results. */
async function openPreset(preset: PresetId): Promise<void> {
  await choosePreset(preset);
  const told = workbench.page.locator('.notice', { hasText: /^Opened .+Change the blue cells/ });
  await question().or(told).first().waitFor();
  if (await question().isVisible()) await question().locator('button.primary').click();
  await told.waitFor();
  await workbench.settled();
}

const model = (...args: readonly string[]): Record<string, unknown> =>
  JSON.parse(answerTo(args)) as Record<string, unknown>;

/** A cell by its name: the sheet and the address. */
function placeOf(workbook: WorkbookData, name: string): { sheet: string; address: string } {
  const { sheet, row, column } = workbook.names.find((known) => known.name === name)!.to;
  return { sheet, address: XLSX.utils.encode_cell({ r: row - 1, c: column - 1 }) };
}

async function named(preset: PresetId, name: string): Promise<unknown> {
  const { sheet, address } = placeOf(workbookNamed(preset), name);
  return workbench.value(address, sheet);
}

async function saved(): Promise<Uint8Array> {
  const [download] = await Promise.all([
    workbench.page.waitForEvent('download'),
    workbench.page.locator('#save').click(),
  ]);
  const file = join(folder, download.suggestedFilename());
  await download.saveAs(file);
  return readFileSync(file);
}

/** To which a search for a rate is exact. */
const RATE = 1e-7;

const isClose = (one: number, other: number, largest: number): boolean =>
  Math.abs(one - other) <= 1e-9 * Math.max(Math.abs(one), Math.abs(other), 1e-3 * largest);

/** The grid's search for a rate comes to one where that of Excel and LibreOffice gives up. */
const isUnfound = ({ formula, value }: FormulaContent): boolean =>
  value === 'none found' || (value === -1 && formula.includes('IRR('));

/** Every formula of the workbook whose result in the grid is another one. */
async function differences(workbook: WorkbookData): Promise<readonly string[]> {
  const found: string[] = [];
  const results = workbook.sheets.flatMap(({ cells }) =>
    cells.map(({ content }) => Number(content && 'value' in content ? content.value : 0)),
  );
  const largest = results.reduce((most, value) => Math.max(most, Math.abs(value) || 0), 1);
  for (const { name, cells } of workbook.sheets) {
    const last = cells.reduce((most, { column }) => Math.max(most, column), 1);
    const area = `A1:${XLSX.utils.encode_cell({ r: cells.at(-1)!.row - 1, c: last - 1 })}`;
    const values = await workbench.values(area, name);
    for (const { row, column, content } of cells) {
      if (content?.kind !== 'formula') continue;
      const value = values[row - 1]![column - 1] ?? '';
      const { value: expected, formula } = content;
      const agrees =
        typeof value === 'number' && typeof expected === 'number'
          ? isClose(value, expected, largest) || Math.abs(value - expected) < RATE
          : value === expected;
      if (!agrees && !isUnfound(content))
        found.push(`${name} ${row}:${column} =${formula}: ${JSON.stringify(value)}, ${expected}`);
    }
  }
  return found;
}

describe('every preset', () => {
  it.each(PRESET_IDS)('%s computes in the grid what the model computes', async (preset) => {
    await openPreset(preset);
    expect(await differences(workbookNamed(preset))).toEqual([]);
    const expected = model('--preset', preset)['hard.roi'];
    if (typeof expected === 'number') expect(await named(preset, 'Hard_ROI')).toBeCloseTo(expected, 9);
    expect(await workbench.notice('warning').count()).toBe(0);
  });
});

const COST_FACTOR = 'Scenarios_Expected_CostFactor';

describe('omnichannel', () => {
  const opened = workbookNamed('omnichannel');
  const summary = opened.sheets[0]!;
  const costFactor = placeOf(opened, COST_FACTOR);
  const charts = () => workbench.page.locator('#charts svg');
  const told = (at: number) => charts().nth(at).locator('desc').textContent();

  beforeAll(async () => {
    await openPreset('omnichannel');
  });

  it('has its charts, each with its title and its numbers in words', async () => {
    expect(await charts().count()).toBe(summary.charts.length);
    for (const [at, { spec }] of summary.charts.entries()) {
      expect(await charts().nth(at).getAttribute('role')).toBe('img');
      expect(await charts().nth(at).locator('title').textContent()).toBe(spec.title);
      const seen = spec.series.filter(({ look }) => look !== 'invisible');
      for (const { name } of seen) expect(await told(at)).toContain(name);
    }
  });

  it('has each chart over its cells, also after scrolling', async () => {
    const boxes = () => charts().evaluateAll((all) => all.map((svg) => svg.getBoundingClientRect().top));
    const before = await boxes();
    const { at } = summary.charts[0]!;
    const place = await workbench.page.evaluate(
      ([row, column]) => globalThis.workbench.cells.place(row, column),
      [at.row - 1, at.column - 1] as [number, number],
    );
    expect(before[0]).toBeCloseTo(place!.top, 0);
    await workbench.page.mouse.move(600, 600);
    await workbench.page.mouse.wheel(0, 120);
    await workbench.page.waitForFunction(
      (top) => document.querySelector('#charts svg')!.getBoundingClientRect().top < top - 50,
      before[0]!,
    );
    await workbench.page.mouse.wheel(0, -500);
    await workbench.page.waitForFunction(
      (top) => Math.abs(document.querySelector('#charts svg')!.getBoundingClientRect().top - top) < 1,
      before[0]!,
    );
  });

  it('says beside an input what it asks for', async () => {
    await workbench.showSheet(costFactor.sheet);
    await workbench.click(costFactor.address);
    const { row, column } = opened.names.find(({ name }) => name === COST_FACTOR)!.to;
    const { prompt } = opened.sheets
      .find(({ name }) => name === costFactor.sheet)!
      .validations.find(({ areas }) =>
        areas.some(
          (area) =>
            row >= area.row &&
            row < area.row + area.rows &&
            column >= area.column &&
            column < area.column + area.columns,
        ),
      )!;
    expect(await workbench.page.locator('.bubble.prompt').textContent()).toBe(prompt.title + prompt.text);
  });

  it('refuses what an input does not take', async () => {
    await workbench.click(costFactor.address);
    await workbench.keys('abc');
    await workbench.page.keyboard.press('Enter');
    await workbench.page.waitForTimeout(500);
    await workbench.page.keyboard.press('Escape');
    await workbench.settled();
    expect(await workbench.value(costFactor.address)).toBe(1);
  });

  it('follows an input typed by keyboard, to the last chart', async () => {
    await workbench.showSheet('Summary');
    const before = await told(0);
    await workbench.showSheet(costFactor.sheet);
    await workbench.type(costFactor.address, '1.5');
    const after = model('--preset', 'omnichannel', '--set', 'scenarios.expected.costFactor=1.5');
    expect(after['hard.roi']).not.toBeCloseTo(model('--preset', 'omnichannel')['hard.roi'] as number, 2);
    expect(await named('omnichannel', 'Hard_ROI')).toBeCloseTo(after['hard.roi'] as number, 9);
    await workbench.showSheet('Summary');
    await charts().first().waitFor();
    expect(await told(0)).not.toBe(before);
  });

  it('keeps what is calculated, and the form of its sheets', async () => {
    await workbench.showSheet('Summary');
    const before = await workbench.formula('C9');
    await workbench.click('C9');
    await workbench.page.keyboard.press('Delete');
    await workbench.keys('5');
    await workbench.page.keyboard.press('Enter');
    expect(await workbench.notice('warning').textContent()).toMatch(/This cell is calculated/);
    expect(await workbench.formula('C9')).toBe(before);
    await workbench.page.evaluate(() => {
      globalThis.workbench.cells.sheet('Inputs')!.rename('Mine');
      globalThis.workbench.cells.sheet('Inputs')!.delete();
    });
    expect(await workbench.notice('warning').textContent()).toMatch(/keep their rows, columns and names/);
    expect(await workbench.page.evaluate(() => globalThis.workbench.cells.sheet('Inputs')?.name)).toBe(
      'Inputs',
    );
  });

  it('asks before another one takes its place', async () => {
    await choosePreset('blank');
    await question().waitFor();
    await workbench.page.keyboard.press('Escape');
    await question().waitFor({ state: 'detached' });
    expect(await named('omnichannel', 'All_Costs')).not.toBe(0);
  });

  it('is there again after a reload, with its charts', async () => {
    await workbench.kept();
    const roi = await named('omnichannel', 'Hard_ROI');
    await workbench.reload();
    await workbench.showSheet('Summary');
    expect(await named('omnichannel', 'Hard_ROI')).toBe(roi);
    await charts().first().waitFor();
    expect(await charts().count()).toBe(summary.charts.length);
  });

  describe('saved', () => {
    let changed: Uint8Array;
    let bytes: Uint8Array;

    beforeAll(async () => {
      changed = await saved();
      await workbench.newSheet('Mine');
      await workbench.put('A1', [['Twice', '=2*Hard_ROI']]);
      bytes = await saved();
    });

    /** Parts without the results of formulas: of numbers the grid has its own last digit. */
    const skeleton = (file: Uint8Array): Readonly<Record<string, string>> =>
      Object.fromEntries(
        Object.entries(unzipSync(file)).map(([path, part]) => [
          path,
          strFromU8(part).replaceAll(/(?: t="str")?(><f>[^<]*<\/f>)<v>[^<]*<\/v>/g, '$1'),
        ]),
      );

    it('is the file that the command writes, but for the input that was changed', () => {
      const written = skeleton(writeXlsx(opened));
      const found = skeleton(changed);
      const others = Object.keys(written).filter((path) => written[path] !== found[path]);
      const at = opened.sheets.findIndex(({ name }) => name === costFactor.sheet) + 1;
      expect(others).toEqual([`xl/worksheets/sheet${at}.xml`]);
      const plain = new RegExp(`(<c r="${costFactor.address}" s="\\d+"><v>)1(?=<)`);
      expect(written[others[0]!]!.replace(plain, '$11.5')).toBe(found[others[0]!]);
    });

    it('holds the sheet that was added', () => {
      const book = XLSX.read(bytes, { type: 'array' });
      expect(book.SheetNames.at(-1)).toBe('Mine');
      const { A1, B1 } = book.Sheets['Mine'] as Record<string, XLSX.CellObject>;
      expect([A1?.v, B1?.f]).toEqual(['Twice', '2*Hard_ROI']);
    });

    describeWithLibreOffice('with LibreOffice', () => {
      it(
        'comes to the same',
        async () => {
          const book = XLSX.read(await recalculate(bytes), { type: 'array' });
          const { sheet, address } = placeOf(opened, 'Hard_ROI');
          const roi = (await named('omnichannel', 'Hard_ROI')) as number;
          expect((book.Sheets[sheet]![address] as XLSX.CellObject).v).toBeCloseTo(roi, 9);
          expect((book.Sheets['Mine']!['B1'] as XLSX.CellObject).v).toBeCloseTo(2 * roi, 9);
        },
        LIBREOFFICE_TIMEOUT,
      );
    });
  });
});
