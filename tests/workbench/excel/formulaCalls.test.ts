import { formulaCalls, openCall, renameCalls } from '../../../src/workbench/excel/formulaCalls.js';

const counted = (formula: string) => formulaCalls(formula).map(({ name, texts }) => [name, texts.length]);

it.each([
  ['=CSROI.NPS(A1:A9)', [['CSROI.NPS', 1]]],
  ['=CSROI.AHT()', [['CSROI.AHT', 0]]],
  ['=CSROI.AHT( )', [['CSROI.AHT', 0]]],
  ['=ROI(1,)', [['ROI', 2]]],
  ['=A1*(1+2)', []],
  [
    '=IF(NPS({1,2;3,4})>0,"a,(b","it""s")',
    [
      ['NPS', 1],
      ['IF', 3],
    ],
  ],
  ["=SUM('My, (sheet)'!A1,2", [['SUM', 2]]],
  [
    '=ROI(SUM(1,2),SUM(3))',
    [
      ['SUM', 2],
      ['SUM', 1],
      ['ROI', 2],
    ],
  ],
])('counts the arguments in %s', (formula, expected) => {
  expect(counted(formula)).toEqual(expected);
});

it.each([
  ['=CSROI.AHT(', { name: 'CSROI.AHT', argument: 0 }],
  ['=CSROI.AHT(1,SUM(2,3),', { name: 'CSROI.AHT', argument: 2 }],
  ['=CSROI.AHT(1,SUM(2,', { name: 'SUM', argument: 1 }],
  ['=CSROI.AHT((1+', { name: 'CSROI.AHT', argument: 0 }],
  ['=CSROI.AHT(",(",', { name: 'CSROI.AHT', argument: 1 }],
  ['=CSROI.AHT(1)', undefined],
  ['=1+', undefined],
])('knows the argument at the end of %s', (text, expected) => {
  expect(openCall(text)).toEqual(expected);
});

it('renames calls and nothing else', () => {
  expect(renameCalls('=roi(nps(A1),"roi(1)")+roi', (name) => name.toUpperCase())).toBe(
    '=ROI(NPS(A1),"roi(1)")+roi',
  );
});
