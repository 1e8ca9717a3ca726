import { formulaForFile, formulaFromFile } from '../../../src/workbench/files/formulaPrefixes.js';

describe.each([
  ['=CSROI.NPS(A2:A9)', '_xldudf_CSROI_NPS(A2:A9)'],
  ['=1+CSROI.ROI(SUM(1,2),"CSROI.ROI(")', '1+_xldudf_CSROI_ROI(SUM(1,2),"CSROI.ROI(")'],
  ['=XLOOKUP(1,A:A,B:B)', '_xlfn.XLOOKUP(1,A:A,B:B)'],
  ['=SORT(FILTER(A1:A3,A1:A3>1))', '_xlfn._xlws.SORT(_xlfn._xlws.FILTER(A1:A3,A1:A3>1))'],
  ['=LET(x,SUM(A1),y,x*2,x+y&"x")', '_xlfn.LET(_xlpm.x,SUM(A1),_xlpm.y,_xlpm.x*2,_xlpm.x+_xlpm.y&"x")'],
  ['=MAP(A1:A3,LAMBDA(v,v+1))', '_xlfn.MAP(A1:A3,_xlfn.LAMBDA(_xlpm.v,_xlpm.v+1))'],
  ['=SUM(E3#)+\'My sheet\'!A1#&"E3#"', 'SUM(_xlfn.ANCHORARRAY(E3))+_xlfn.ANCHORARRAY(\'My sheet\'!A1)&"E3#"'],
  ['=NPV(0.1,A1:A3)', 'NPV(0.1,A1:A3)'],
])('%s', (typed, inFile) => {
  it(`is stored as ${inFile}`, () => {
    expect(formulaForFile(typed)).toBe(inFile);
  });
  it('is read back', () => {
    expect(formulaFromFile(inFile)).toBe(typed);
  });
});

it('stores names in capitals, as functions.json has them', () => {
  expect(formulaForFile('=csroi.nps(A1)')).toBe('_xldudf_CSROI_NPS(A1)');
});

it.each([
  ["'C:\\Users\\me\\[addin.xlam]Sheet1'!_xldudf_CSROI_NPS(A1)", '=CSROI.NPS(A1)'],
  ['[2]!_xldudf_CSROI_NPS(A1)', '=CSROI.NPS(A1)'],
  ['_xldudf_OTHER_THING(A1)', '=_xldudf_OTHER_THING(A1)'],
])('reads %s', (inFile, typed) => {
  expect(formulaFromFile(inFile)).toBe(typed);
});
