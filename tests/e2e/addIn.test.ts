import type { Frame } from 'playwright-core';
import { WorkbenchSite, type Workbench } from '../support/workbench.js';

/*
 * The shipping add-in in its frame beside the grid: Microsoft's unmodified office.js believes that it is in Excel on the web,
 * and the page answers it over the cells that are on show.
 */

let site: WorkbenchSite;
let workbench: Workbench;

beforeAll(async () => {
  site = await WorkbenchSite.start();
  workbench = await site.open();
});
afterAll(async () => {
  await site.stop();
});
afterEach(() => {
  expect(site.takeFailures()).toEqual([]);
});

const open = () => workbench.page.locator('[data-command="CSROI.Open"]').click();
const close = () => workbench.page.locator('#pane .close').click();

/** The add-in's page, once its pane has something to show. */
async function addIn(): Promise<Frame> {
  const handle = await workbench.page.waitForSelector('#pane iframe');
  const frame = (await handle.contentFrame())!;
  await frame.waitForFunction(() => (document.getElementById('pane')?.childElementCount ?? 0) > 0);
  return frame;
}

const PART = '<mine xmlns="urn:mine">kept</mine>';

/** The custom XML parts of a namespace, as the add-in finds them. */
const partsOf = (frame: Frame, namespace: string): Promise<string[]> =>
  frame.evaluate(
    (wanted) =>
      Excel.run(async (context) => {
        const parts = context.workbook.customXmlParts.getByNamespace(wanted);
        parts.load('items/id');
        await context.sync();
        const texts = parts.items.map((part) => part.getXml());
        await context.sync();
        return texts.map(({ value }) => value);
      }),
    namespace,
  );

const active = (): Promise<string> =>
  workbench.page.evaluate(() => globalThis.workbench.cells.activeSheet().name);

describe('in its frame', () => {
  let frame: Frame;

  beforeAll(async () => {
    await open();
    frame = await addIn();
  });

  it('finds itself in Excel on the web, with what that can do and no more', async () => {
    const told = await frame.evaluate(async () => {
      const { host, platform } = await Office.onReady();
      const has = (set: string, version: string) => Office.context.requirements.isSetSupported(set, version);
      return {
        host,
        platform,
        sets: [has('ExcelApi', '1.9'), has('ExcelApi', '1.15'), has('SharedRuntime', '1.1')],
        newer: has('ExcelApi', '1.16'),
      };
    });
    expect(told).toEqual({ host: 'Excel', platform: 'OfficeOnline', sets: [true, true, true], newer: false });
  });

  it('writes cells that the grid shows and calculates, and reads them back', async () => {
    await workbench.newSheet('Round trip');
    const read = await frame.evaluate(() =>
      Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem('Round trip').getRange('A1:A3');
        range.formulas = [[20], [22], ['=SUM(A1:A2)']];
        range.format.font.bold = true;
        range.load('formulas,address');
        await context.sync();
        return [range.address, range.formulas];
      }),
    );
    expect(read).toEqual(["'Round trip'!A1:A3", [[20], [22], ['=SUM(A1:A2)']]]);
    await workbench.settled();
    expect(await workbench.value('A3')).toBe(42);
    const bold = await workbench.page.evaluate(
      () =>
        globalThis.workbench.cells.activeSheet().formats({ row: 2, column: 0, rows: 1, columns: 1 })[0]?.[0]
          ?.bold,
    );
    expect(bold).toBe(true);
  });

  it('keeps a formula whose look it changes', async () => {
    const read = await frame.evaluate(() =>
      Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem('Round trip').getRange('A3');
        range.format.font.italic = true;
        await context.sync();
        range.load('formulas');
        await context.sync();
        return range.formulas;
      }),
    );
    expect(read).toEqual([['=SUM(A1:A2)']]);
  });

  it('tells of an error as Excel does', async () => {
    const code = await frame.evaluate(() =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem('No such sheet').activate();
        await context.sync();
      }).catch((error: unknown) => (error as OfficeExtension.Error).code),
    );
    expect(code).toBe('ItemNotFound');
  });

  it('hears of what is typed into the grid', async () => {
    await frame.evaluate(() =>
      Excel.run(async (context) => {
        const heard: string[] = [];
        Object.assign(globalThis, { heard });
        context.workbook.worksheets.getItem('Round trip').onChanged.add(({ address, source }) => {
          heard.push(`${address} ${source}`);
          return Promise.resolve();
        });
        await context.sync();
      }),
    );
    await workbench.type('B5', '7');
    await frame.waitForFunction(() => (globalThis as unknown as { heard: string[] }).heard.length > 0);
    expect(await frame.evaluate(() => (globalThis as unknown as { heard: string[] }).heard)).toEqual([
      'B5 Local',
    ]);
  });

  it('is called by the commands of the ribbon, which are those of its manifest', async () => {
    await frame.evaluate(() => {
      Office.actions.associate('TEST.Command', (event: Office.AddinCommands.Event) => {
        Object.assign(globalThis, { called: event.source.id });
        event.completed();
      });
    });
    await workbench.page.evaluate(() => {
      const { excel } = globalThis.workbench;
      excel.press({ id: 'Test', label: '', tip: '', action: 'TEST.Command' });
    });
    await frame.waitForFunction(() => 'called' in globalThis);
    const labels = await workbench.page.locator('#ribbon button').allTextContents();
    expect(labels[0]).toBe('Open CSROI');
  });

  it('runs no script that stands in a text, as its policy says', async () => {
    await frame.evaluate(() => {
      // As `setTimeout` itself, past the checks of the editor.
      Reflect.apply(setTimeout, globalThis, ['globalThis.fromText = true']);
      const script = document.createElement('script');
      script.textContent = 'globalThis.inline = true';
      document.body.append(script);
    });
    await workbench.page.waitForTimeout(200);
    expect(await frame.evaluate(() => 'fromText' in globalThis || 'inline' in globalThis)).toBe(false);
    expect(site.takeFailures().filter((failure) => !failure.includes('Content Security Policy'))).toEqual([]);
  });

  it('goes and comes back, also in the middle of a request', async () => {
    void frame
      .evaluate(() =>
        Excel.run(async (context) => {
          for (let row = 1; row <= 200; row += 1) {
            context.workbook.worksheets.getItem('Round trip').getRange(`D${row}`).values = [[row]];
            await context.sync();
          }
        }),
      )
      .catch(() => undefined);
    await close();
    expect(await workbench.page.locator('#pane').isHidden()).toBe(true);
    await open();
    frame = await addIn();
    await frame.evaluate(() =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem('Round trip').getRange('C1').values = [['back']];
        await context.sync();
      }),
    );
    expect(await workbench.value('C1')).toBe('back');
  });

  it('can be made wider and narrower by keyboard', async () => {
    const width = () =>
      workbench.page.locator('#pane').evaluate((pane) => pane.getBoundingClientRect().width);
    const before = await width();
    expect(before).toBe(350);
    await workbench.page.locator('#pane .edge').focus();
    await workbench.page.keyboard.press('ArrowLeft');
    expect(await width()).toBeGreaterThan(before);
    await workbench.page.keyboard.press('ArrowRight');
    expect(await width()).toBe(before);
  });
});

describe('what a workbook has beyond its cells', () => {
  it('is there again after a reload', async () => {
    const frame = await addIn();
    await frame.evaluate(
      (xml) =>
        Excel.run(async (context) => {
          const { workbook } = context;
          workbook.customXmlParts.add(xml);
          workbook.settings.add('mine', { kept: true });
          const sheet = workbook.worksheets.add('Rules');
          sheet.getRange('A1').values = [[5]];
          sheet.getRange('A1').format.protection.locked = false;
          sheet.getRange('A1').dataValidation.rule = {
            wholeNumber: { formula1: 1, formula2: 9, operator: 'Between' },
          };
          sheet.getRange('A1').dataValidation.prompt = {
            showPrompt: true,
            title: 'A digit',
            message: 'From 1 to 9',
          };
          const chart = sheet.charts.add('ColumnClustered', sheet.getRange('A1:A1'), 'Columns');
          chart.title.text = 'One column';
          chart.setPosition('C2', 'F12');
          sheet.protection.protect({});
          sheet.activate();
          await context.sync();
        }),
      PART,
    );
    await workbench.kept();
    await workbench.reload();
    await open();
    expect(await partsOf(await addIn(), 'urn:mine')).toEqual([PART]);
    expect(await active()).toBe('Rules');
    const chart = workbench.page.locator('#charts svg title');
    await chart.waitFor({ state: 'attached' });
    expect(await chart.textContent()).toBe('One column');
  });

  it('rules the cells on show: prompts, bounds and locks', async () => {
    await workbench.click('A1');
    expect(await workbench.page.locator('.bubble.prompt').textContent()).toBe('A digitFrom 1 to 9');
    await workbench.type('A1', '7');
    expect(await workbench.value('A1')).toBe(7);
    await workbench.click('B1');
    await workbench.keys('x');
    await workbench.page.keyboard.press('Escape');
    expect(await workbench.value('B1')).toBeNull();
    expect(await workbench.notice('warning').count()).toBe(1);
  });

  it('goes with the workbook it belongs to, and a preset brings its own', async () => {
    await workbench.page.locator('#open-preset').click();
    await workbench.page.locator('[data-preset="blank"]').click();
    await workbench.page.locator('dialog button.primary').click();
    await workbench.page.locator('.notice', { hasText: /^Opened .+Change the blue cells/ }).waitFor();
    const frame = await addIn();
    expect(await partsOf(frame, 'urn:mine')).toEqual([]);
    expect(await partsOf(frame, 'urn:csroi:case')).toHaveLength(1);
  });
});
