import { caseWorkbook } from '../../../src/workbook/caseWorkbook.js';
import { storedCaseOf } from '../../../src/workbook/storedCase.js';
import { toCaseFile } from '../../../src/roi/case/stored.js';
import { bookOfWorkbook } from '../../../src/workbench/preset/bookOfWorkbook.js';
import { workbookBuilt } from '../../../src/workbench/preset/workbookBuilt.js';
import { workbookOfBook } from '../../../src/workbench/preset/workbookOfBook.js';
import { presetCase } from '../../workbook/workbooks.js';

const theCase = presetCase('omnichannel');
const text = JSON.stringify(toCaseFile(theCase, '1.0.0'));
const parts = [storedCaseOf(theCase, '1.0.0')];
const built = caseWorkbook(theCase, '1.0.0');
/** As a host builds it: the grid gave the sheets ids of its own, and the user has one more. */
const grid = bookOfWorkbook(built);
const book = {
  ...grid,
  sheets: [
    { id: 'mine', name: 'Mine', rows: [] },
    ...grid.sheets.map((sheet, at) => ({ ...sheet, id: `g${at}` })),
  ],
};

it('is what was built, with the sheets of the grid', () => {
  const found = workbookBuilt({ text, parts }, book)!;
  expect(found.sheets.map(({ id }) => id)).toEqual(built.sheets.map((_, at) => `g${at}`));
  const { workbook } = workbookOfBook(found, book);
  expect(workbook.sheets.map(({ name }) => name)).toEqual(['Mine', ...built.sheets.map(({ name }) => name)]);
  expect(workbook.sheets.slice(1)).toEqual(built.sheets.map((sheet, at) => ({ ...sheet, id: `g${at}` })));
  expect(workbook.parts).toEqual(parts);
});

it.each([
  ['a sheet is gone', text, { ...book, sheets: book.sheets.slice(0, -1) }],
  [
    'a sheet is called something else',
    text,
    { ...book, sheets: book.sheets.map((one) => ({ ...one, name: 'x' })) },
  ],
  ['the case cannot be read', '{}', book],
])('is none where %s', (_, given, found) => {
  expect(workbookBuilt({ text: given, parts }, found)).toBeUndefined();
});
