import { createCaseStore, type CaseStore } from '../../../src/excel/read/caseStore.js';
import { readBuilt } from '../../../src/excel/read/readBuilt.js';
import type { Stored } from '../../../src/excel/read/storedOf.js';
import { excelBuildEn } from '../../../src/i18n/excelBuild.en.js';
import { excelReadEn } from '../../../src/i18n/excelRead.en.js';
import { withValue } from '../../../src/roi/case/path.js';
import type { Case } from '../../../src/roi/case/types.js';
import { BUILT_NAMESPACE, CASE_NAMESPACE } from '../../../src/workbook/namespaces.js';
import { startHost, type TestHost } from '../../support/host.js';
import { done, undo } from './refreshing.js';
import { BEFORE, DEARER, OTHERWISE, RATE, SMALL } from './smallCase.js';

/* The case that is stored in a workbook is the pane's: building and taking back leave what it has saved since. */

jest.setTimeout(120_000);

let host: TestHost;
beforeEach(() => {
  host = startHost({ sheets: ['Mine'], calculate: () => 0 });
});

const surroundings = () => ({ requirements: Office.context.requirements, words: excelReadEn });
const open = (): CaseStore => createCaseStore('1', surroundings());
const withRate = (rate: number): Case => withValue(SMALL, RATE, rate) as Case;
const rateIn = (stored: Stored): number | string =>
  stored.kind === 'case' ? stored.theCase.terms.discountRate : stored.kind;
const builtRate = async (): Promise<number | undefined> =>
  (await readBuilt(surroundings()))?.terms.discountRate;

/** By each way a first build and a refresh go. */
const WAYS = [
  ['first', []],
  ['inPlace', [{ data: DEARER, before: BEFORE }]],
  ['rebuilt', [{ data: OTHERWISE, before: BEFORE }]],
] as const;

describe('taking a build back', () => {
  it('leaves the case that was saved before the first build', async () => {
    await open().save(SMALL);
    const { undo: how } = await done({ data: BEFORE });
    await undo(how);
    expect(await open().read()).toMatchObject({ kind: 'case', theCase: SMALL });
    expect(host.workbook.book.xmlParts).toHaveLength(1);
  });

  it.each([
    ['inPlace', DEARER],
    ['rebuilt', OTHERWISE],
  ] as const)('leaves what was saved since a refresh that went %s', async (way, data) => {
    const store = open();
    await store.save(SMALL);
    await done({ data: BEFORE });
    await store.read();
    await store.save(withRate(0.11));
    const refreshed = await done({ data, before: BEFORE });
    expect(refreshed.way).toBe(way);
    await store.read();
    await store.save(withRate(0.12));
    await undo(refreshed.undo);
    expect(rateIn(await open().read())).toBe(0.12);
    expect(await builtRate()).toBe(SMALL.terms.discountRate);
  });

  it.each(WAYS)('tells what the sheets are built from: %s', async (_, more) => {
    let last = await done({ data: BEFORE });
    for (const wishes of more) last = await done(wishes);
    await undo(last.undo);
    expect(await builtRate()).toBe(SMALL.terms.discountRate);
    const built = host.workbook.book.xmlParts.filter(({ xml }) => xml.includes(BUILT_NAMESPACE));
    expect(built).toHaveLength(more.length);
  });

  it.each(
    WAYS.flatMap(([way, more]) =>
      ['{"format":"csroi-case","schemaVersion":99}', 'not a case'].map((text) => [way, text, more] as const),
    ),
  )('leaves one that is newer or damaged, byte for byte: %s, %s', async (_, text, more) => {
    let last = await done({ data: BEFORE });
    for (const wishes of more) last = await done(wishes);
    const own = host.workbook.book.xmlParts.find(({ xml }) => xml.includes(`"${CASE_NAMESPACE}"`))!;
    own.xml = `<case xmlns="${CASE_NAMESPACE}">${text}</case>`;
    const kept = { ...own };
    await undo(last.undo);
    expect(host.workbook.book.xmlParts.filter(({ xml }) => xml.includes(`"${CASE_NAMESPACE}"`))).toEqual([
      kept,
    ]);
  });

  it('says so where Excel keeps a half of it', async () => {
    await done({ data: BEFORE });
    const { undo: calm } = await done({ data: DEARER, before: BEFORE });
    const before = host.syncs();
    await undo(calm);
    const requests = host.syncs() - before;
    const { undo: how } = await done({ data: DEARER, before: BEFORE });
    const at = host.syncs() + requests;
    host.channel.plan({ at, done: 'half', reply: 'error' });
    host.channel.plan({ at: at + 1, done: 'nothing', reply: 'error' });
    await expect(undo(how)).rejects.toMatchObject({
      state: 'unclear',
      message: expect.stringContaining(excelBuildEn.halfChanged) as unknown,
    });
  });
});
