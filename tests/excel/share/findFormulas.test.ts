import { excelShareEn } from '../../../src/i18n/excelShare.en.js';
import { ANSWERS, fill, find, shareHost, surroundings, withFunctions } from './sharing.js';
import { findFormulas } from '../../../src/excel/share/findFormulas.js';

jest.setTimeout(60_000);
withFunctions();

const NPS = '=CSROI.NPS(Data!$A$1:$A$8)';
const ROI = '=CSROI.ROI(A1,B1)>0';

/** Everywhere a formula can stand. */
async function everywhere() {
  const host = shareHost({ sheets: ['Report', 'Data', 'Hidden'] });
  await fill(host, 'Data', 'A1:A8', ANSWERS);
  await Excel.run(async (context) => {
    const { workbook } = context;
    const report = workbook.worksheets.getItem('Report');
    const hidden = workbook.worksheets.getItem('Hidden');
    hidden.visibility = 'VeryHidden';
    hidden.getRange('C3').formulas = [[NPS]];
    report.getRange('A1:A3').values = [['Score'], [10], [9]];
    report.getRange('B1:B3').formulas = [['Half'], ['=CSROI.ROI(A2,2)'], ['=CSROI.ROI(A3,2)']];
    report.tables.add('A1:B3', true).name = 'Scores';
    workbook.names.add('Score', NPS);
    report.names.add('Local', '=1+CSROI.ROI(1,2)');
    workbook.names.add('Range', '=Data!$A$1');
    const custom = report.getRange('A1:A9').conditionalFormats.add('Custom');
    custom.custom.rule.formula = ROI;
    const value = report.getRange('C1:C9').conditionalFormats.add('CellValue');
    value.cellValue.rule = { formula1: '=CSROI.IRRALL(A1:A3)', operator: 'GreaterThan' };
    const other = report.getRange('D1:D9').conditionalFormats.add('Custom');
    other.custom.rule.formula = '=D1>0';
    report.getRange('E1:E4').dataValidation.rule = { custom: { formula: ROI } };
    report.getRange('E5:E8').dataValidation.rule = { custom: { formula: '=E5>0' } };
    report.getRange('F1').dataValidation.rule = { list: { inCellDropDown: true, source: 'a,b' } };
    await context.sync();
  });
  await host.cells.recalculate();
  return host;
}

describe('finding', () => {
  it('looks everywhere, hidden sheets, names, tables and rules included', async () => {
    await everywhere();
    const found = await find();
    const told = found.map(({ place, formula, becomes }) => [
      place.kind,
      place.sheet?.name,
      'area' in place
        ? [place.area.row, place.area.column, place.area.rows]
        : 'name' in place
          ? place.name
          : place.type,
      formula,
      becomes,
    ]);
    expect(told).toEqual([
      ['cells', 'Report', [2, 2, 1], '=CSROI.ROI(A2,2)', 'formula'],
      ['cells', 'Report', [3, 2, 1], '=CSROI.ROI(A3,2)', 'formula'],
      ['cells', 'Hidden', [3, 3, 1], NPS, 'formula'],
      ['name', undefined, 'Score', NPS, 'formula'],
      ['name', 'Report', 'Local', '=1+CSROI.ROI(1,2)', 'formula'],
      ['format', 'Report', 'CellValue', '=CSROI.IRRALL(A1:A3)', 'stays'],
      ['format', 'Report', 'Custom', ROI, 'formula'],
      ['validation', 'Report', [1, 5, 4], ROI, 'formula'],
    ]);
  });

  it('changes nothing', async () => {
    const host = await everywhere();
    const before = host.snapshot();
    await find();
    expect(host.snapshot()).toEqual(before);
  });

  it('says what stays as it is, and why', async () => {
    const host = shareHost();
    await fill(host, 'Data', 'A1:A8', ANSWERS);
    await fill(host, 'Report', 'A1:A3', [[NPS], [NPS], ['=CSROI.IRRALL({-100,60,60})']]);
    await Excel.run(async (context) => {
      const report = context.workbook.worksheets.getItem('Report');
      report.getRange('A2').numberFormat = [['@']];
      // Not calculated yet.
      report.getRange('A4').formulas = [['=CSROI.ROI(3,1)']];
      await context.sync();
    });
    const told = async () => (await find()).map(({ becomes, why }) => [becomes, why?.reason]);
    expect(await told()).toEqual([
      ['formula', undefined],
      ['stays', 'textFormat'],
      ['value', 'noNative'],
      ['stays', 'notCalculated'],
    ]);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Report').protection.protect();
      await context.sync();
    });
    const found = await find();
    expect(found.every(({ why }) => why?.reason === 'protected')).toBe(true);
    expect(found[0]?.why?.message).toBe(excelShareEn.reasons.protected.replace('{sheet}', 'Report'));
  });

  it('is refused by an Excel that is too old, in a sentence', async () => {
    const host = shareHost({ requirementSets: { ExcelApi: '1.8' } });
    await expect(find()).rejects.toMatchObject({
      name: 'ShareError',
      message: `${excelShareEn.problems.tooOld} ${excelShareEn.states.unchanged}`,
    });
    expect(host.syncs()).toBe(0);
  });

  it('leaves what may spill where Excel cannot tell how far', async () => {
    const host = shareHost({ requirementSets: { ExcelApi: '1.11' } });
    await fill(host, 'Data', 'A1:A8', ANSWERS);
    await fill(host, 'Report', 'A1:A2', [['=CSROI.NPSCI(Data!A1:A8)'], ['']]);
    expect((await find()).map(({ why }) => why?.reason)).toEqual(['spillUnknown']);
  });

  it('tells how far it is, and ends when it is told to', async () => {
    await everywhere();
    const parts: number[] = [];
    await findFormulas(surroundings())({ progress: (part) => parts.push(part) });
    expect(parts.at(-1)).toBe(1);
    expect(parts).toEqual([...parts].sort((one, other) => one - other));
    const reason = new Error('enough');
    const signal = AbortSignal.abort(reason);
    await expect(findFormulas(surroundings())({ signal })).rejects.toBe(reason);
  });
});

it('finds formulas and rules where Excel does not tell of protected sheets where they are', async () => {
  const host = shareHost({ sheets: ['Report', 'Data', 'Blank'] });
  await fill(host, 'Data', 'A1:A8', ANSWERS);
  await fill(host, 'Report', 'B2:C2', [['=CSROI.NPS(Data!A1:A8)', '=B2+1']]);
  await fill(host, 'Data', 'C1', [['=CSROI.ROI(2,1)']]);
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const report = worksheets.getItem('Report');
    report.getRange('B2:B3').dataValidation.rule = { custom: { formula: '=CSROI.ROI(B2,2)>0' } };
    for (const name of ['Report', 'Blank']) worksheets.getItem(name).protection.protect();
    await context.sync();
  });
  const expected = await find();
  expect(expected.map(({ place }) => place.kind).sort()).toEqual(['cells', 'cells', 'validation']);
  host.workbook.book.guardsSpecialCells = true;
  const found = await find();
  expect(found.map(({ formula, why }) => [formula, why?.reason])).toEqual(
    expected.map(({ formula, why }) => [formula, why?.reason]),
  );
});
