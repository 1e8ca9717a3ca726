import { clearUnfinished } from '../../src/excel/build/clearUnfinished.js';
import { isUnfinished } from '../../src/excel/build/isUnfinished.js';
import { startHost, type TestHost } from '../support/host.js';
import { SAMPLE } from '../xlsx/sample.js';
import { build, fillOwnSheet, sheetNames, withoutBlanks } from './building.js';

/* A build of which nobody is left to take it back, as the pane it was started from is gone. */

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
  await clearUnfinished(requirements);
  expect(await isUnfinished(requirements)).toBe(false);
  expect(partsOf(host)).toEqual([...parts, CASE]);
  host.workbook.book.xmlParts = host.workbook.book.xmlParts.slice(0, parts.length);
  expect(withoutBlanks(host.snapshot())).toEqual(withoutBlanks(before));
});

it('is none in a workbook that is built', async () => {
  const host = startHost({ sheets: ['Mine'] });
  await build(SAMPLE);
  const built = host.snapshot();
  expect(await isUnfinished(Office.context.requirements)).toBe(false);
  await clearUnfinished(Office.context.requirements);
  expect(host.snapshot()).toEqual(built);
});
