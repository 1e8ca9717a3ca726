import { fill as fillIn } from '../../../src/i18n/fill.js';
import { excelShareEn } from '../../../src/i18n/excelShare.en.js';
import { countOriginals } from '../../../src/excel/share/countOriginals.js';
import { removeTraces } from '../../../src/excel/share/removeTraces.js';
import { replaceFormulas } from '../../../src/excel/share/replaceFormulas.js';
import { BUILT_NAMESPACE } from '../../../src/workbook/namespaces.js';
import { storedCaseOf } from '../../../src/workbook/storedCase.js';
import { presetCase } from '../../workbook/workbooks.js';
import type { TestHost } from '../../support/host.js';
import {
  ANSWERS,
  fill,
  find,
  look,
  replaceAll,
  shareHost,
  surroundings,
  undo,
  withFunctions,
} from './sharing.js';

jest.setTimeout(60_000);
withFunctions();

const NPS = '=CSROI.NPS(Data!A1:A8)';
const SPILL = '=CSROI.NPSCI(Data!A1:A8)';

async function replaced(): Promise<TestHost> {
  const host = shareHost();
  await fill(host, 'Data', 'A1:A8', ANSWERS);
  await fill(host, 'Report', 'A1:A3', [[NPS], [SPILL], ['=IF(CSROI.NPS(Data!A1:A8)>30,"a ""b""<&>",0)']]);
  await replaceAll();
  return host;
}

const change = (work: (workbook: Excel.Workbook) => void): Promise<void> =>
  Excel.run(async (context) => {
    work(context.workbook);
    await context.sync();
  });

const told = (before: string, after: string, formula: string): string =>
  fillIn(excelShareEn.reasons.differsBack, { before, after, formula });

const partsOf = (host: TestHost) => host.workbook.book.xmlParts;

describe('undoing', () => {
  it('leaves what was changed since, tells it, and puts it back when asked to', async () => {
    const host = await replaced();
    await fill(host, 'Report', 'A1', [[7]]);
    const undone = await undo();
    expect(undone.restored).toBe(2);
    expect(undone.left).toMatchObject([
      {
        place: { sheet: { name: 'Report' }, area: { row: 1, column: 1 } },
        original: [[NPS]],
        why: { reason: 'changed' },
      },
    ]);
    expect((await look('Report', 'A1:A2')).formulas).toEqual([[7], [SPILL]]);
    expect(await countOriginals(surroundings())()).toBe(1);
    expect(await undo(true)).toMatchObject({ restored: 1, left: [] });
    expect((await look('Report', 'A1')).formulas).toEqual([[NPS]]);
    expect(partsOf(host)).toEqual([]);
    expect(await countOriginals(surroundings())()).toBe(0);
    expect(await undo()).toEqual({ restored: 0, left: [], unreadable: [] });
  });

  it('follows sheets that are renamed, in formulas too', async () => {
    const host = await replaced();
    await change(({ worksheets }) => {
      worksheets.getItem('Report').name = 'Q1';
      worksheets.getItem('Data').name = "Answers '26";
    });
    expect(await undo()).toMatchObject({ restored: 3, left: [] });
    await host.cells.recalculate();
    const { formulas, values } = await look('Q1', 'A1:B2');
    expect(formulas.map(([first]) => first)).toEqual([
      "=CSROI.NPS('Answers ''26'!A1:A8)",
      "=CSROI.NPSCI('Answers ''26'!A1:A8)",
    ]);
    expect(values[0]?.[0]).toBe(37.5);
    expect(values[1]?.[1]).toBeCloseTo(76.65685847233426, 9);
  });

  it('leaves values whose formulas would give others by now, and tells the formulas', async () => {
    const host = shareHost();
    const text = '=IF(CSROI.ROI(Data!A1,2)>0,"=1+1","no")';
    await fill(host, 'Data', 'A1:A8', ANSWERS);
    await fill(host, 'Report', 'A1:A3', [[NPS], [text], ['=CSROI.ROI(3,2)']]);
    const values = (await find()).map((found) => ({ found, as: 'value' as const }));
    expect((await replaceFormulas(values, surroundings())()).replaced).toHaveLength(3);
    // As Excel does when a column is inserted: the formulas are gone, so none of them follows.
    await fill(
      host,
      'Data',
      'A1:B8',
      ANSWERS.map(([answer]) => ['', answer]),
    );
    const before = await look('Report', 'A1:A3');
    const { restored, left } = await undo();
    await host.cells.recalculate();
    expect(restored).toBe(1);
    expect(new Set(left.map(({ original, why }) => [original, why]))).toEqual(
      new Set([
        [[[NPS]], { reason: 'differsBack', message: told('37.5', '#N/A', NPS) }],
        [[[text]], { reason: 'differsBack', message: told('=1+1', 'no', text) }],
      ]),
    );
    const after = await look('Report', 'A1:A3');
    expect(after.values).toEqual(before.values);
    expect(after.formulas).toEqual([[37.5], ['=1+1'], ['=CSROI.ROI(3,2)']]);
    // They are kept, for when the cells are back.
    expect(await countOriginals(surroundings())()).toBe(2);
    expect(await undo(true)).toMatchObject({ restored: 2, left: [] });
  });

  it('tells what is gone, and what a protection keeps', async () => {
    await replaced();
    await change(({ worksheets }) => {
      worksheets.getItem('Report').protection.protect();
    });
    expect((await undo()).left.map(({ why }) => why.reason)).toEqual(Array(3).fill('protected'));
    await change(({ worksheets }) => {
      worksheets.getItem('Report').protection.unprotect();
      worksheets.getItem('Report').delete();
    });
    const { restored, left } = await undo();
    expect(restored).toBe(0);
    expect(left.map(({ why }) => why.reason)).toEqual(Array(3).fill('gone'));
  });

  it('puts back names and rules', async () => {
    const host = shareHost();
    await fill(host, 'Data', 'A1:A8', ANSWERS);
    await change(({ names, worksheets }) => {
      const report = worksheets.getItem('Report');
      names.add('Score', NPS);
      report.names.add('Local', '=1+CSROI.ROI(1,2)');
      report.getRange('A1:A9').conditionalFormats.add('Custom').custom.rule.formula = '=CSROI.ROI(A1,B1)>0';
      report.getRange('C1:C9').conditionalFormats.add('CellValue').cellValue.rule = {
        formula1: '=CSROI.ROI($A$1,2)',
        formula2: '=$A$2',
        operator: 'Between',
      };
      report.getRange('E1:E4').dataValidation.rule = { custom: { formula: '=CSROI.ROI(E1,2)>0' } };
      report.getRange('E1:E4').dataValidation.prompt = { title: 'T', message: 'M', showPrompt: true };
    });
    const before = host.snapshot();
    const { replaced: done, unchecked, left } = await replaceAll();
    expect([done.length, unchecked.length, left.length]).toEqual([5, 5, 0]);
    expect(JSON.stringify(host.snapshot()).replace(/<replaced.*<\/replaced>/, '')).not.toContain('CSROI.');
    expect(JSON.stringify(host.snapshot())).toContain('=((SUM(E1)-SUM(2))/SUM(2))>0');
    expect(await undo()).toMatchObject({ restored: 5, left: [] });
    expect(host.snapshot()).toEqual(before);
  });
});

describe('what is kept', () => {
  it('stays when a newer version wrote it, or when it is damaged', async () => {
    const host = await replaced();
    const [part] = partsOf(host);
    const whole = part!.xml;
    part!.xml = whole.replace('"version":1', '"version":2');
    expect((await undo()).unreadable.map(({ reason }) => reason)).toEqual(['newer']);
    const newer = part!.xml;
    for (const damaged of [
      whole.replace('"version":1', '"version":1,'),
      whole.replace('</replaced>', '<more/></replaced>'),
      whole.replace('"cells":[', '"cells":[1,'),
      '<replaced xmlns="urn:csroi:replaced"/>',
    ]) {
      part!.xml = damaged;
      expect((await undo()).unreadable.map(({ reason }) => reason)).toEqual(['damaged']);
      expect(partsOf(host).map(({ xml }) => xml)).toEqual([damaged]);
    }
    part!.xml = newer;
    expect(await countOriginals(surroundings())()).toBe(0);
    part!.xml = whole;
    expect(await undo()).toMatchObject({ restored: 3, unreadable: [] });
  });

  it('is removed with the stored case, and nothing else is', async () => {
    const host = await replaced();
    await change(({ customXmlParts, settings }) => {
      customXmlParts.add(storedCaseOf(presetCase('support-kpis'), '1.0.0').xml);
      customXmlParts.add(storedCaseOf(presetCase('support-kpis'), '1.0.0', BUILT_NAMESPACE).xml);
      customXmlParts.add('<own xmlns="urn:own"/>');
      settings.add('own', 1);
    });
    expect(await removeTraces(surroundings())()).toEqual({ cases: 2, originals: 1 });
    expect(partsOf(host).map(({ xml }) => xml)).toEqual(['<own xmlns="urn:own"/>']);
    expect(await removeTraces(surroundings())()).toEqual({ cases: 0, originals: 0 });
    expect(await undo()).toEqual({ restored: 0, left: [], unreadable: [] });
  });
});
