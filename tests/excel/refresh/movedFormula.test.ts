import { movedFormula } from '../../../src/excel/refresh/movedFormula.js';

/** The sheet Costs, which will be called Spend: row 5 is gone, what was below it stands where it stood. */
const moves = {
  sheet: (name: string) => (name.toLowerCase() === 'costs' ? 'Spend' : undefined),
  row: (_: string, row: number) => (row === 5 ? undefined : row + 10),
};

it.each([
  ['=Costs!A4', '=Spend!A14'],
  ['=Costs!$A$5', '=#REF!'],
  ['=SUM(Costs!A5:B5)', '=SUM(#REF!)'],
  // A range shrinks where one of its ends is gone, as Excel has it.
  ['=SUM(Costs!A4:A5)', '=SUM(Spend!A14)'],
  ['=SUM(Costs!$A$5:A9)', '=SUM(Spend!$A$16:A19)'],
  ['=SUM(Costs!A4:A9)', '=SUM(Spend!A14:A19)'],
  ['=SUM(Costs!A:A)', '=SUM(Spend!A:A)'],
  ['=Mine!A5+A5&"Costs!A5"', '=Mine!A5+A5&"Costs!A5"'],
])('leads %s to %s', (formula, moved) => {
  expect(movedFormula(formula, moves)).toBe(moved);
});
