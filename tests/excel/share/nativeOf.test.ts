import { nativeOf } from '../../../src/excel/share/nativeOf.js';
import { catalogue } from '../../../src/kpi/catalogue.js';
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
    ['=_xlfn._xldudf_CSROI_NPS(A1)', ['=', { name: 'NPS', args: [['A1']] }]],
    ['=_xlfn.CSROI.NPS(A1)', ['=', { name: 'NPS', args: [['A1']] }]],
    ['=@CSROI.NPS([@Score])', ['=', '@', { name: 'NPS', args: [['[@Score]']] }]],
    ['=CSROI.NPS(A1#)', ['=', { name: 'NPS', args: [['A1', '#']] }]],
    ['=MAP(A1:A3,CSROI.ROI)', ['=', 'MAP', '(', 'A1:A3', ',', { name: 'ROI', args: undefined }, ')']],
    [
      "=CSROI.NPS('C:\\a, b (c)\\[x.xlsx]It''s'!A:A)",
      ['=', { name: 'NPS', args: [["'C:\\a, b (c)\\[x.xlsx]It''s'!A:A"]] }],
    ],
  ])('%s', (formula, pieces) => {
    expect(readFormula(formula)).toEqual(pieces);
  });

  it('finds calls within calls, of ours and of Excel', () => {
    const pieces = readFormula('=IF(CSROI.ROI(CSROI.SAVING(A1,"a,b)"),SUM(B1,2))>0,1,2)');
    const [call] = pieces.filter((piece) => typeof piece === 'object');
    expect(call).toMatchObject({ name: 'ROI' });
    expect(call!.args?.[0]).toEqual([{ name: 'SAVING', args: [['A1'], ['"a,b)"']] }]);
    expect(call!.args?.[1]).toEqual(['SUM', '(', 'B1', ',', '2', ')']);
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

  it.each([
    ['=CSROI.SENTIMENT(A1)', 'noNative', 'SENTIMENT'],
    ['=ROUND(CSROI.SENTIMENT(A1),1)', 'noNative', 'SENTIMENT'],
    ['=CSROI.ROI(CSROI.SENTIMENT(A1),2)', 'noNative', 'SENTIMENT'],
    ['=CSROI.NOTHING(A1)', 'unknown', 'NOTHING'],
    ['=MAP(A1:A3,CSROI.ROI)', 'named', 'ROI'],
    // COUNTIF takes cells and nothing else.
    ['=CSROI.NPS({10,9,8})', 'cellsOnly', 'NPS'],
    ['=CSROI.NPS(A1:A9*1)', 'cellsOnly', 'NPS'],
    ['=CSROI.NPS(CSROI.ROI(1,2))', 'cellsOnly', 'NPS'],
    [`=CSROI.NPS(${'A1,'.repeat(3000)}A1)`, undefined, undefined],
    [`=${'CSROI.NPS(A1)+'.repeat(200)}1`, 'tooLong', ''],
  ])('is none where Excel has none, nor around it: %.60s', (formula, because, fn) => {
    const native = nativeOf(formula);
    if (because === undefined) expect(native.kind).toBe('formulas');
    else expect(native).toEqual({ kind: 'value', because, fn });
  });

  it.each([
    ['=CSROI.NPS((A1:A3,B1:B3))', 'COUNTIF(((A1:A3,B1:B3)),'],
    ['=CSROI.NPS(Table1[Score])', 'COUNTIF((Table1[Score]),'],
    ['=CSROI.NPS(A1#)', 'COUNTIF((A1#),'],
    ['=CSROI.NPS(INDEX(A:C,0,2))', 'COUNTIF((INDEX(A:C,0,2)),'],
    ['=CSROI.NPS($A:$A)', 'COUNTIF($A:$A,'],
    ["=CSROI.NPS('[Other book.xlsx]Sheet 1'!$A$1:$A$9)", "COUNTIF(('[Other book.xlsx]Sheet 1'!$A$1:$A$9),"],
    ['=LET(x,A1:A9,CSROI.NPS(x))', '=LET(x,A1:A9,(100*(COUNTIF(x,'],
    ['=LAMBDA(a,CSROI.NPS(a))(A1:A9)', '=LAMBDA(a,(100*(COUNTIF(a,'],
    ['=@CSROI.NPS(A1:A9)', '=@(100*(COUNTIF(A1:A9,'],
    ['=CSROI.CES(A1:A9,,10)', '=IF("mean"="mean",AVERAGE(A1:A9),'],
  ])('keeps unusual arguments: %s', (formula, part) => {
    expect(single(formula)).toContain(part);
  });

  it('knows every function of native forms that takes cells and nothing else', () => {
    const natives = JSON.stringify(catalogue.map(({ doc }) => doc.native));
    const used = new Set(
      [...natives.matchAll(/\b(\w*IFS?|COUNTBLANK|RANK[.A-Z]*|SUBTOTAL|AGGREGATE)\(/g)].map(
        ([, name]) => name,
      ),
    );
    expect([...used].filter((name) => name !== 'IF')).toEqual(['COUNTIF']);
  });

  it('of a spill is a formula for each of its values, and none within another formula', () => {
    const native = nativeOf('=CSROI.NPSCI(A1:A9)');
    expect(native).toMatchObject({ kind: 'formulas' });
    expect(native.kind === 'formulas' && native.rows.map((row) => row.length)).toEqual([2]);
    expect(nativeOf('=INDEX(CSROI.NPSCI(A1:A9),1,2)')).toMatchObject({ kind: 'value', because: 'within' });
    expect(nativeOf('=@CSROI.NPSCI(A1:A9)')).toMatchObject({ kind: 'value', because: 'within' });
    expect(nativeOf('=CSROI.NPSBREAKDOWN(A1:A9)')).toMatchObject({ kind: 'formulas', labels: 1 });
  });
});
