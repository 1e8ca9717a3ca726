import { excelShareEn } from '../../../src/i18n/excelShare.en.js';
import { ANSWERS, fill, find, look, replaceAll, shareHost, undo, withFunctions } from './sharing.js';

jest.setTimeout(30_000);
withFunctions();

/** Every kind of formula: alone, within others, spilled in a row, spilled with labels, without a native form. */
const FORMULAS = [
  ['=CSROI.NPS(Data!A1:A8)', '=IF(CSROI.NPS(Data!A1:A8)>30,"good","CSROI.NPS(")', '=SUM(Data!A1:A8)'],
  ['=CSROI.NPSCI(Data!A1:A8)', '', ''],
  ['=CSROI.NPSBREAKDOWN(Data!A1:A8)', '', ''],
  ['', '', ''],
  ['', '', ''],
  ['=csroi.roi( 42000 , 1500 )', '=-CSROI.ROI(42000,1500)^2', '="CSROI.ROI(1,2)"'],
  ['=CSROI.IRRALL({-100,60,60})', '=ROUND(CSROI.PERTSD(1,2,9),2)', '=CSROI.BCR(3000,1500)'],
];

const filled = async () => {
  const host = shareHost();
  await fill(host, 'Data', 'A1:A8', ANSWERS);
  await fill(host, 'Report', 'A1:C7', FORMULAS);
  return host;
};

const AREA = 'A1:C7';

describe('replacing', () => {
  it('leaves every result as it was, and nothing of ours', async () => {
    const host = await filled();
    const before = await look('Report', AREA);
    const { replaced, left } = await replaceAll();
    expect(left).toEqual([]);
    expect(replaced).toHaveLength(9);
    const after = await look('Report', AREA);
    after.values.flat().forEach((value, at) => {
      const was = before.values.flat()[at];
      if (typeof was === 'number') expect(value).toBeCloseTo(was, 9);
      else expect(value).toBe(was);
    });
    expect(JSON.stringify(after.formulas).match(/CSROI\.\w+\(/g)).toEqual(['CSROI.NPS(', 'CSROI.ROI(']);
    expect(await find()).toEqual([]);
    expect(host.channel.received.every(({ bytes }) => bytes < 5_000_000)).toBe(true);
  });

  it('is undone: every formula is back, and no trace is left', async () => {
    const host = await filled();
    const before = host.snapshot();
    await replaceAll();
    expect(host.snapshot()).not.toEqual(before);
    expect(await undo()).toEqual({ restored: 9, left: [], unreadable: [] });
    await host.cells.recalculate();
    expect(host.snapshot()).toEqual(before);
  });
});

describe('a result that the native form would change', () => {
  it('is put back and told', async () => {
    const host = shareHost();
    await fill(host, 'Data', 'A1:A8', ANSWERS);
    await fill(host, 'Report', 'A1:A2', [['=CSROI.NPS(Data!C1:C8)'], ['=CSROI.NPS(Data!A1:A8)']]);
    const { replaced, left } = await replaceAll();
    expect(replaced.map(({ formula }) => formula)).toEqual(['=CSROI.NPS(Data!A1:A8)']);
    expect(left.map(({ found: { formula }, why }) => [formula, why])).toEqual([
      [
        '=CSROI.NPS(Data!C1:C8)',
        {
          reason: 'differs',
          message: excelShareEn.reasons.differs.replace('{after}', '#DIV/0!').replace('{before}', '#N/A'),
        },
      ],
    ]);
    expect((await look('Report', 'A1')).formulas).toEqual([['=CSROI.NPS(Data!C1:C8)']]);
    expect((await undo()).restored).toBe(1);
  });
});
