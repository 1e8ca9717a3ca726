import '../../support/domParser.js';
import { createCaseStore, type CaseStore } from '../../../src/excel/read/caseStore.js';
import { readBuilt } from '../../../src/excel/read/readBuilt.js';
import { excelReadEn } from '../../../src/i18n/excelRead.en.js';
import { toCaseFile } from '../../../src/roi/case/stored.js';
import type { Case } from '../../../src/roi/case/types.js';
import { BUILT_NAMESPACE, CASE_NAMESPACE } from '../../../src/workbook/namespaces.js';
import { storedCaseOf } from '../../../src/workbook/storedCase.js';
import { startHost, type HostOptions, type TestHost } from '../../support/host.js';
import { extremeCase, presetCase } from '../../workbook/workbooks.js';

const { problems } = excelReadEn;
const VERSION = '1.0.0';
const CASE = presetCase('support-kpis');
const titled = (title: string): Case => ({ ...CASE, project: { ...CASE.project, title } });

const store = (patience = 5000): CaseStore =>
  createCaseStore(VERSION, { requirements: Office.context.requirements, words: excelReadEn, patience });

function started(xmls: readonly string[] = [], options: HostOptions = {}): TestHost {
  const host = startHost(options);
  host.workbook.book.xmlParts = xmls.map((xml, at) => ({ id: `{part ${at}}`, xml }));
  return host;
}

const all = (host: TestHost): readonly string[] => host.workbook.book.xmlParts.map(({ xml }) => xml);
const isBuilt = (xml: string): boolean => xml.includes(BUILT_NAMESPACE);
/** But for what the sheets were built from. */
const xmls = (host: TestHost): readonly string[] => all(host).filter((xml) => !isBuilt(xml));
const within = (text: string): string => `<case xmlns="${CASE_NAMESPACE}">${text}</case>`;
const envelope = (schemaVersion: number): string =>
  JSON.stringify({ ...toCaseFile(CASE, '9.9.9'), schemaVersion, unheardOf: true });

const FOREIGN = '<other xmlns="urn:other">kept</other>';
const NEWER = within(envelope(7));
const DAMAGED = within('{"format":"csroi-case","schema');

describe('the stored case', () => {
  it('is none in a workbook without one, whatever else is stored', async () => {
    started([FOREIGN]);
    expect(await store().read()).toEqual({ kind: 'none' });
  });

  it('is what was stored, with every character', async () => {
    const theCase = { ...extremeCase(), kpiSets: CASE.kpiSets };
    started([FOREIGN, storedCaseOf(theCase, VERSION).xml]);
    expect(await store().read()).toEqual({ kind: 'case', theCase });
  });

  it('is the same when another program wrote the XML anew', async () => {
    const json = JSON.stringify(toCaseFile(titled('A & <B> ]] "quoted"'), VERSION));
    const anew = `<?xml version="1.0" encoding="utf-16"?>\n<!-- kept --><x:case xmlns:x='${CASE_NAMESPACE}'><![CDATA[${json}]]></x:case>\n`;
    started([anew]);
    expect(await store().read()).toEqual({ kind: 'case', theCase: titled('A & <B> ]] "quoted"') });
  });

  it('of a newer version is told with its text', async () => {
    started([storedCaseOf(CASE, VERSION).xml, NEWER, DAMAGED]);
    expect(await store().read()).toEqual({ kind: 'newer', version: 7, text: envelope(7) });
  });

  it.each([
    ['is cut off', DAMAGED, '{"format":"csroi-case","schema'],
    ['is no case', within('{"format":"other"}'), '{"format":"other"}'],
    ['is not well formed', DAMAGED.slice(0, -3), DAMAGED.slice(0, -3)],
    ['is blank', within(''), ''],
    ['holds elements', within('a<b/>'), within('a<b/>')],
  ])('that %s is told with its text', async (_, xml, text) => {
    started([storedCaseOf(CASE, VERSION).xml, xml]);
    expect(await store().read()).toMatchObject({ kind: 'damaged', text });
  });

  it('of several is the one added last', async () => {
    started(['A', 'B'].map((title) => storedCaseOf(titled(title), VERSION).xml));
    expect(await store().read()).toEqual({ kind: 'case', theCase: titled('B') });
  });

  it('is none in an Excel too old to store one', async () => {
    started([storedCaseOf(CASE, VERSION).xml], { requirementSets: { ExcelApi: '1.4' } });
    expect(await store().read()).toEqual({ kind: 'none' });
  });
});

describe('saving', () => {
  it('adds the case, then replaces it, in at most two requests each', async () => {
    const host = started([FOREIGN]);
    const one = store();
    let before = 0;
    for (const title of ['A', 'B', 'C']) {
      await one.save(titled(title));
      expect(host.syncs() - before).toBeLessThanOrEqual(2);
      before = host.syncs();
      expect(xmls(host)).toEqual([FOREIGN, storedCaseOf(titled(title), VERSION).xml]);
    }
  });

  it('takes two requests after reading', async () => {
    const host = started([storedCaseOf(CASE, VERSION).xml]);
    const one = store();
    await one.read();
    const before = host.syncs();
    await one.save(titled('B'));
    expect(host.syncs() - before).toBe(2);
    expect(await store().read()).toEqual({ kind: 'case', theCase: titled('B') });
  });

  it('keeps what the sheets were built from', async () => {
    const host = started([storedCaseOf(titled('A'), VERSION).xml]);
    const built = () =>
      readBuilt({ requirements: Office.context.requirements, words: excelReadEn, patience: 5000 });
    expect(await built()).toEqual(titled('A'));
    const one = store();
    await one.save(titled('B'));
    await one.save(titled('C'));
    expect(await built()).toEqual(titled('A'));
    expect(all(host).filter(isBuilt)).toHaveLength(1);
  });

  it('leaves one of several', async () => {
    const host = started(['A', 'B'].map((title) => storedCaseOf(titled(title), VERSION).xml));
    await store().save(titled('C'));
    expect(xmls(host)).toEqual([storedCaseOf(titled('C'), VERSION).xml]);
  });

  it('goes on where another pane put the same case into another part', async () => {
    const host = started();
    const [one, other] = [store(), store()];
    await one.save(titled('A'));
    await other.remove();
    await other.save(titled('A'));
    await one.save(titled('B'));
    expect(xmls(host)).toEqual([storedCaseOf(titled('B'), VERSION).xml]);
  });

  it.each([
    ['saved', (one: CaseStore) => one.save(titled('A'))],
    ['read', (one: CaseStore) => one.read()],
  ])(
    'refuses to write over what another pane has changed since it %s, until that is read',
    async (_, began) => {
      const host = started();
      const [one, other] = [store(), store()];
      await began(one);
      await other.read();
      await other.save(titled('B'));
      const refused = { name: 'ReadError', problem: 'elsewhere', message: problems.elsewhere };
      await expect(one.save(titled('C'))).rejects.toMatchObject(refused);
      await expect(one.save(titled('C'))).rejects.toMatchObject(refused);
      expect(xmls(host)).toEqual([storedCaseOf(titled('B'), VERSION).xml]);
      expect(await one.read()).toEqual({ kind: 'case', theCase: titled('B') });
      await one.save(titled('C'));
      expect(xmls(host)).toEqual([storedCaseOf(titled('C'), VERSION).xml]);
    },
  );

  it('knows a case again whose saving had no answer', async () => {
    const host = started([storedCaseOf(titled('A'), VERSION).xml]);
    const one = store(50);
    await one.read();
    host.channel.plan({ at: host.syncs() + 2, done: 'everything', reply: 'never' });
    await expect(one.save(titled('B'))).rejects.toMatchObject({ problem: 'noAnswer' });
    expect(xmls(host)).toEqual([storedCaseOf(titled('B'), VERSION).xml]);
    await one.save(titled('C'));
    expect(xmls(host)).toEqual([storedCaseOf(titled('C'), VERSION).xml]);
  });

  it.each([
    ['newer', NEWER],
    ['damaged', DAMAGED],
  ] as const)('refuses to write over what is %s, until that is removed', async (problem, xml) => {
    const host = started([storedCaseOf(CASE, VERSION).xml]);
    const one = store();
    await one.read();
    host.workbook.book.xmlParts = [...host.workbook.book.xmlParts, { id: '{new}', xml }];
    await expect(one.save(CASE)).rejects.toMatchObject({
      name: 'ReadError',
      problem,
      message: problems[problem],
    });
    expect(xmls(host)).toEqual([storedCaseOf(CASE, VERSION).xml, xml]);
    await one.remove();
    expect(xmls(host)).toEqual([]);
    await one.save(titled('B'));
    expect(xmls(host)).toEqual([storedCaseOf(titled('B'), VERSION).xml]);
  });

  it('refuses when the known part itself became newer', async () => {
    const host = started();
    const one = store();
    await one.save(CASE);
    host.workbook.book.xmlParts = host.workbook.book.xmlParts.map(({ id }) => ({ id, xml: NEWER }));
    await expect(one.save(titled('B'))).rejects.toMatchObject({ problem: 'newer' });
    expect(xmls(host)).toEqual([NEWER]);
  });

  it('says what is in its way', async () => {
    started([], { readOnly: true });
    await expect(store().save(CASE)).rejects.toMatchObject({ message: problems.readOnly });
    started([], { requirementSets: { ExcelApi: '1.4' } });
    await expect(store().save(CASE)).rejects.toMatchObject({ message: problems.tooOld });
    const editing = started();
    editing.channel.beginEditing();
    await expect(store(50).save(CASE)).rejects.toMatchObject({
      message: problems.noAnswer.replace('{seconds}', '1'),
    });
    editing.channel.endEditing();
  });

  it.each([1, 2])('leaves the old case or the new one when request %d fails', async (at) => {
    for (const done of ['nothing', 'half', 'everything'] as const) {
      const host = started([storedCaseOf(CASE, VERSION).xml]);
      const one = store();
      await one.read();
      host.channel.plan({ at: host.syncs() + at, done, reply: 'error' });
      await expect(one.save(titled('B'))).rejects.toMatchObject({ problem: 'failed' });
      const isNew = at === 2 && done === 'everything';
      expect(xmls(host)).toEqual([storedCaseOf(isNew ? titled('B') : CASE, VERSION).xml]);
      await one.save(titled('C'));
      expect(xmls(host)).toEqual([storedCaseOf(titled('C'), VERSION).xml]);
    }
  });
});
