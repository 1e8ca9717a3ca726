import { clearUnfinished } from '../../src/excel/build/clearUnfinished.js';
import { isUnfinished } from '../../src/excel/build/isUnfinished.js';
import { startHost, type TestHost } from '../support/host.js';
import { built, presetCase } from '../workbook/workbooks.js';
import { SAMPLE } from '../xlsx/sample.js';
import { build, fillOwnSheet, sheetNames, withoutBlanks } from './building.js';

jest.setTimeout(120_000);

/* A build of which nobody is left to take it back, as the pane it was started from is gone. */

/** Nobody builds: what is there stays silent. */
const SOON = 10;

const CASE = '<case xmlns="urn:csroi:case"><title>Kept meanwhile</title></case>';

const counted = (host: TestHost): number =>
  host.channel.received.filter(({ isCleanUp }) => !isCleanUp).length;

const partsOf = (host: TestHost): readonly string[] => host.workbook.book.xmlParts.map(({ xml }) => xml);

async function keep(xml: string): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.customXmlParts.add(xml);
    await context.sync();
  });
}

it('is taken back by the next pane, and the case that was kept meanwhile stays', async () => {
  const host = startHost({ sheets: ['Mine'] });
  await fillOwnSheet('Mine');
  const before = host.snapshot();
  const parts = partsOf(host);
  const { requirements } = Office.context;
  const at = counted(host);
  // Half of the sheets, then nothing of what would take them back.
  host.channel.plan({ at: at + 2, done: 'half', reply: 'error' });
  host.channel.plan({ at: at + 4, done: 'nothing', reply: 'error' });
  await expect(build(SAMPLE)).rejects.toMatchObject({ state: 'unclear' });
  expect(sheetNames(host)).not.toEqual(['Mine']);
  expect(await isUnfinished(requirements)).toBe(true);

  await keep(CASE);
  await clearUnfinished(requirements, SOON);
  expect(await isUnfinished(requirements)).toBe(false);
  expect(partsOf(host)).toEqual([...parts, CASE]);
  host.workbook.book.xmlParts = host.workbook.book.xmlParts.slice(0, parts.length);
  expect(withoutBlanks(host.snapshot())).toEqual(withoutBlanks(before));
});

it('is none in a workbook that is built', async () => {
  const host = startHost({ sheets: ['Mine'] });
  await build(SAMPLE);
  const before = host.snapshot();
  expect(await isUnfinished(Office.context.requirements)).toBe(false);
  await clearUnfinished(Office.context.requirements, SOON);
  expect(host.snapshot()).toEqual(before);
});

describe('one that goes on in another pane', () => {
  const large = built(presetCase('omnichannel'));
  const NAMES = ['Mine', ...large.sheets.map(({ name }) => name)];

  /** Builds, with another pane that opens before the request of some number. */
  async function buildBeside(at: number, silence: number): Promise<TestHost> {
    const host = startHost({ sheets: ['Mine'] });
    let clearing: Promise<void> | undefined;
    host.channel.before(at, () => {
      clearing ??= clearUnfinished(Office.context.requirements, silence);
    });
    await build(large);
    await clearing;
    return host;
  }

  it('is left alone, whenever the other one opens', async () => {
    const calm = startHost({ sheets: ['Mine'] });
    await build(large);
    const requests = counted(calm);
    expect(requests).toBeGreaterThan(4);
    for (const at of [2, 4, requests]) {
      const host = await buildBeside(at, 3000);
      expect(sheetNames(host)).toEqual(NAMES);
      expect(await isUnfinished(Office.context.requirements)).toBe(false);
    }
  });

  it('is left alone even when it is finished between the look and the clearing', async () => {
    const calm = startHost({ sheets: ['Mine'] });
    await build(large);
    for (let at = counted(calm) - 1; at <= counted(calm) + 1; at += 1) {
      const host = startHost({ sheets: ['Mine'] });
      let clearing: Promise<void> | undefined;
      host.channel.before(at, () => {
        clearing ??= clearUnfinished(Office.context.requirements, 0);
      });
      const outcome = await build(large).catch((error: unknown) => error);
      await clearing;
      // All of it or nothing.
      expect(sheetNames(host)).toEqual(outcome instanceof Error ? ['Mine'] : NAMES);
    }
  });
});
