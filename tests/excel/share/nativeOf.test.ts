import { nativeOf } from '../../../src/excel/share/nativeOf.js';
import { readFormula } from '../../../src/excel/share/readFormula.js';

const single = (formula: string): string | undefined => {
  const native = nativeOf(formula);
  return native.kind === 'formulas' ? native.rows[0]?.[0] : undefined;
};

describe('reading a formula', () => {
  it.each([
    ['=CSROI.ROI(A1,B1)', ['=', { name: 'ROI', args: [['A1'], ['B1']] }]],
    [
      '=csroi.roi( A1 , 2 )',
      [
        '=',
        {
          name: 'ROI',
          args: [
            [' ', 'A1', ' '],
            [' ', '2', ' '],
          ],
        },
      ],
    ],
    ['=_xldudf_CSROI_NPS(A1:A9)', ['=', { name: 'NPS', args: [['A1:A9']] }]],
    ['=CSROI.NPS((A1:A3,B1:B3))', ['=', { name: 'NPS', args: [['(', 'A1:A3', ',', 'B1:B3', ')']] }]],
    ['=CSROI.NPS({1,2;3,4})', ['=', { name: 'NPS', args: [['{', '1', ',', '2', ';', '3', ',', '4', '}']] }]],
    ['=CSROI.ROI(,)', ['=', { name: 'ROI', args: [[], []] }]],
    ['=CSROI.ROI()', ['=', { name: 'ROI', args: [] }]],
  ])('%s', (formula, pieces) => {
    expect(readFormula(formula)).toEqual(pieces);
  });

  it('finds calls within calls, of ours and of Excel', () => {
    const pieces = readFormula('=IF(CSROI.ROI(CSROI.SAVING(A1,"a,b)"),SUM(B1,2))>0,1,2)');
    const [call] = pieces.filter((piece) => typeof piece === 'object');
    expect(call).toMatchObject({ name: 'ROI' });
    expect(call!.args[0]).toEqual([{ name: 'SAVING', args: [['A1'], ['"a,b)"']] }]);
    expect(call!.args[1]).toEqual(['SUM', '(', 'B1', ',', '2', ')']);
  });
});

describe('the native form of a formula', () => {
  it('is its own where it calls nothing of ours, in quotes or in other names neither', () => {
    for (const formula of ['=SUM(A1:A9)', '="CSROI.NPS(A1)"', '=MYCSROI.NPS(A1)', "='CSROI.NPS'!A1", '=1']) {
      expect(nativeOf(formula)).toEqual({ kind: 'untouched' });
    }
  });

  it('keeps the arguments, and brackets them where they are expressions', () => {
    expect(single('=CSROI.NPS(Answers!B2:B500)')).toBe(
      '=100*(COUNTIF(Answers!B2:B500,">=9")-COUNTIF(Answers!B2:B500,"<7"))/COUNT(Answers!B2:B500)',
    );
    expect(single('=CSROI.ROI(A1+A2,B1)')).toContain('(A1+A2)');
  });

  it('stands in brackets within another formula, which stays as it is', () => {
    const native = single('=CSROI.NPS(A1:A9)')!.slice(1);
    expect(single('=IF( CSROI.NPS(A1:A9)>30,"good","CSROI.NPS(")')).toBe(
      `=IF( (${native})>30,"good","CSROI.NPS(")`,
    );
    expect(single('=-CSROI.NPS(A1:A9)^2')).toBe(`=-(${native})^2`);
  });

  it('is none for what Excel cannot compute, nor around it', () => {
    expect(nativeOf('=CSROI.SENTIMENT(A1)')).toEqual({ kind: 'value' });
    expect(nativeOf('=ROUND(CSROI.SENTIMENT(A1),1)')).toEqual({ kind: 'value' });
    expect(nativeOf('=CSROI.ROI(CSROI.SENTIMENT(A1),2)')).toEqual({ kind: 'value' });
    expect(nativeOf('=CSROI.NOTHING(A1)')).toEqual({ kind: 'value' });
  });

  it('of a spill is a formula for each of its values, and none within another formula', () => {
    const native = nativeOf('=CSROI.NPSCI(A1:A9)');
    expect(native).toMatchObject({ kind: 'formulas' });
    expect(native.kind === 'formulas' && native.rows.map((row) => row.length)).toEqual([2]);
    expect(nativeOf('=INDEX(CSROI.NPSCI(A1:A9),1,2)')).toEqual({ kind: 'value' });
  });
});
