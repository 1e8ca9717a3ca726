import type { SheetData, WorkbookData } from '../../src/workbook/workbook.js';
import { writeXlsx } from '../../src/xlsx/writeXlsx.js';
import { area, bookOf, cell, formula, number, place, text } from './sample.js';

/* What would make Excel call the file damaged is refused, with what is needed and what was found. */

const sheet = (data: Partial<SheetData>): WorkbookData => bookOf(data);
const named = (...names: readonly string[]): WorkbookData => ({
  ...bookOf({}),
  names: names.map((name) => ({ name, to: place('Sheet1', 1, 1) })),
});
const HEAD = [cell(1, 1, 'head', text('Owner')), cell(1, 2, 'head', text('Due'))];
const table = (columns: readonly string[], rows = 2, cells = HEAD, name = 'Actions'): WorkbookData =>
  sheet({ cells, tables: [{ name, area: area(1, 1, rows, 2), columns }] });

describe('the writer refuses', () => {
  it.each<[what: string, workbook: WorkbookData, says: string]>([
    ['a workbook without sheets', bookOf(), 'writeXlsx needs a sheet, found none'],
    ['a sheet without name', sheet({ name: '' }), '1 to 31 characters, found ""'],
    ['a long sheet name', sheet({ name: 'x'.repeat(32) }), '1 to 31 characters'],
    ['a sheet name with a colon', sheet({ name: 'a:b' }), 'found "a:b"'],
    ['a sheet name in apostrophes', sheet({ name: "'a'" }), `found "'a'"`],
    ["Excel's own sheet name", sheet({ name: 'history' }), 'other than History'],
    ['sheets of one name', bookOf({ name: 'a' }, { name: 'A' }), 'sheet names that differ, found A twice'],
    ['a name that is an address', named('AB12'), 'no address, found AB12'],
    ['a name that is an address in the other notation', named('R1C1'), 'no address, found R1C1'],
    ['a name that is a column there', named('c'), 'no address, found c'],
    ['a name with a blank', named('Hard ROI'), 'found "Hard ROI"'],
    ['a name that begins with a digit', named('1st'), 'found "1st"'],
    ['names that are the same', named('Rate', 'RATE'), 'names that differ, found RATE twice'],
    [
      'a table with the name of a cell',
      { ...table(['Owner', 'Due']), names: [{ name: 'actions', to: place('Sheet1', 1, 1) }] },
      'names that differ, found Actions twice',
    ],
    ['a table without rows', table(['Owner', 'Due'], 1), 'a row below the head of table Actions'],
    ['a table with too few columns', table(['Owner']), '2 columns in table Actions, found 1'],
    ['a table with equal columns', table(['Owner', 'OWNER']), 'found OWNER twice'],
    [
      'a table with another head',
      table(['Owner', 'When']),
      '"When" in B1, the head of table Actions, found Due',
    ],
    [
      'a table whose head is a formula',
      table(['Owner', 'Due'], 2, [HEAD[0]!, cell(1, 2, 'head', formula('1', 'Due'))]),
      'found no text',
    ],
    ['a number that is none', sheet({ cells: [cell(2, 3, 'label', number(NaN))] }), "another in 'Sheet1'!C2"],
    [
      'an endless number',
      sheet({ cells: [cell(2, 3, 'label', formula('1/0', Infinity))] }),
      "another in 'Sheet1'!C2",
    ],
    [
      'a formula without text',
      sheet({ cells: [cell(1, 1, 'label', formula('', 1))] }),
      "another in 'Sheet1'!A1",
    ],
    [
      'a formula that is too long',
      sheet({ cells: [cell(1, 1, 'label', formula('1+'.repeat(4096) + '1', 1))] }),
      '1 to 8192',
    ],
    [
      'cells that are not in order',
      sheet({ cells: [cell(2, 1, 'label'), cell(1, 1, 'label')] }),
      "'Sheet1'!A1",
    ],
    [
      'a cell that is there twice',
      sheet({ cells: [cell(1, 1, 'label'), cell(1, 1, 'label')] }),
      "'Sheet1'!A1",
    ],
    ['a cell outside', sheet({ cells: [cell(1, 16_385, 'label')] }), 'column 16385'],
    [
      'a column without width',
      sheet({ columnWidths: [undefined, 0] }),
      'widths up to 255 on Sheet1, found 0',
    ],
    ['a row that is too high', sheet({ rowHeights: { 2: 410 } }), 'heights up to 409 on Sheet1, found 410'],
    ['a single merged cell', sheet({ merged: [area(2, 2)] }), 'several cells to merge on Sheet1, found B2'],
    [
      'merged cells that overlap',
      sheet({ merged: [area(1, 1, 2, 2), area(3, 1, 1, 2), area(2, 2, 1, 2)] }),
      'apart from one another on Sheet1, found B2:C2',
    ],
    ['a style that is not there', sheet({ cells: [cell(1, 1, 'nowhere')] }), 'CSROI nowhere'],
  ])('%s', (_what, workbook, says) => {
    expect(() => writeXlsx(workbook)).toThrow(says);
  });
});

describe('the writer takes', () => {
  it.each<[what: string, workbook: WorkbookData]>([
    [
      'names of sheets in any script',
      bookOf({ name: "O'Brien's" }, { name: '现金流' }, { name: '😀 & <co>' }, { name: '=1+1' }),
    ],
    [
      'names that only look like addresses',
      named('AB', 'Q1_2026', 'Hard_ROI', 'R1C1x', 'ABCD1', '_1', 'Größe', '净现值'),
    ],
    ['a table with text in its head', table(['Owner', 'Due'])],
    [
      'the largest and the smallest number',
      sheet({ cells: [cell(1, 1, 'label', number(9.99e307)), cell(1, 2, 'label', number(-5e-324))] }),
    ],
    ['merged cells side by side', sheet({ merged: [area(1, 1, 2, 2), area(3, 1, 1, 2), area(1, 3, 2, 1)] })],
    ['an empty sheet', bookOf({})],
  ])('%s', (_what, workbook) => {
    expect(writeXlsx(workbook).length).toBeGreaterThan(1000);
  });
});
