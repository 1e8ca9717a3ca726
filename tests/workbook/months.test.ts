import type { SheetData } from '../../src/workbook/workbook.js';
import { allFormulas, constantsIn, formulasOf, relative } from './formulas.js';
import { CASES, workbookNamed } from './workbooks.js';

const FIRST_MONTH = 5;
/** 2: two-sided tests and squares; 4: the variance of a score from −100 to 100. */
const CONSTANTS = [0, 1, 2, 4, 12, 100];

/** Rows that go through all months, as they read from their own cells. */
function rowsOf(sheet: SheetData, months: number): ReadonlyMap<number, readonly string[]> {
  const rows = new Map<number, string[]>();
  for (const { row, column, content } of formulasOf(sheet)) {
    if (column < FIRST_MONTH || column >= FIRST_MONTH + months) continue;
    rows.set(row, [...(rows.get(row) ?? []), relative(content.formula, { row, column })]);
  }
  return new Map([...rows].filter(([, formulas]) => formulas.length === months));
}

const BY_MONTH = ['Inputs by month', 'Costs', 'Cash flow', 'Scenario flows', 'Review'];

describe.each([...CASES])('the months of %s', (name, theCase) => {
  const workbook = workbookNamed(name);
  const months = theCase.terms.horizonMonths;
  const sheets = workbook.sheets.filter((sheet) => BY_MONTH.includes(sheet.name));

  it('have one formula from end to end in every row', () => {
    const rows = sheets.flatMap((sheet) =>
      [...rowsOf(sheet, months)].map(([row, formulas]) => [sheet.name, row, ...new Set(formulas)]),
    );
    expect(rows.filter((row) => row.length > 3)).toEqual([]);
    expect(rows.length).toBeGreaterThan(50);
  });

  it('stand in the same columns everywhere', () => {
    for (const sheet of sheets) {
      const numbers = sheet.cells.filter(({ row, column }) => row === 5 && column >= FIRST_MONTH);
      expect(numbers.map(({ content }) => content?.kind === 'number' && content.value)).toEqual(
        Array.from({ length: months }, (_, at) => at + 1),
      );
    }
  });

  it('have no numbers in formulas but 0, 1, 12, 100 and those of statistics', () => {
    const found = new Set(allFormulas(workbook).flatMap(constantsIn));
    expect([...found].filter((constant) => !CONSTANTS.includes(constant))).toEqual([]);
  });
});
