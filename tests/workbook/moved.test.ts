import * as XLSX from 'xlsx';
import { movable, moved } from '../../src/workbook/moved.js';

const by = (formula: string, columns: number): string => moved(movable(formula), columns);

describe('a formula copied to the right', () => {
  it.each([
    ['E12*$C$3', 'G12*$C$3'],
    ["'Cash flow'!E8+'Costs'!$E8", "'Cash flow'!G8+'Costs'!$E8"],
    ['IF(E$5=1,"E5 and ""F6""",SUM(E1:F2))', 'IF(G$5=1,"E5 and ""F6""",SUM(G1:H2))'],
    ["LOG10(Z1)+'E1 ''F2'''!AA3+1E5", "LOG10(AB1)+'E1 ''F2'''!AC3+1E5"],
    ['-ZZ1', '-AAB1'],
  ])('%s', (formula, expected) => {
    expect(by(formula, 2)).toBe(expected);
    expect(by(formula, 0)).toBe(formula);
  });

  it('names columns as SheetJS does', () => {
    for (let column = 0; column < 3000; column += 7)
      expect(by('A1', column)).toBe(`${XLSX.utils.encode_col(column)}1`);
  });
});
