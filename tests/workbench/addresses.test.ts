import fc from '../support/fastCheck.js';
import {
  MAX_COLUMNS,
  MAX_ROWS,
  columnIndex,
  columnName,
  parseRange,
  quotedSheet,
  rangeAddress,
} from '../../src/workbench/addresses.js';

const range = fc
  .record({
    row: fc.integer({ min: 0, max: MAX_ROWS - 1 }),
    column: fc.integer({ min: 0, max: MAX_COLUMNS - 1 }),
    rows: fc.integer({ min: 1, max: 50 }),
    columns: fc.integer({ min: 1, max: 50 }),
  })
  .filter(({ row, column, rows, columns }) => row + rows <= MAX_ROWS && column + columns <= MAX_COLUMNS);

it('reads every address that it writes', () => {
  fc.assert(
    fc.property(range, (some) => {
      expect(parseRange(rangeAddress(some))).toEqual(some);
    }),
  );
});

it.each([
  [0, 'A'],
  [25, 'Z'],
  [26, 'AA'],
  [701, 'ZZ'],
  [702, 'AAA'],
  [16_383, 'XFD'],
])('column %d is %s', (index, name) => {
  expect(columnName(index)).toBe(name);
  expect(columnIndex(name)).toBe(index);
});

it.each([
  ['$B$2', { row: 1, column: 1, rows: 1, columns: 1 }],
  ['B3:a1', { row: 0, column: 0, rows: 3, columns: 2 }],
  ['C:C', { row: 0, column: 2, rows: MAX_ROWS, columns: 1 }],
  ['2:5', { row: 1, column: 0, rows: 4, columns: MAX_COLUMNS }],
])('reads %s', (text, expected) => {
  expect(parseRange(text)).toEqual(expected);
});

it.each(['', 'A', '7', 'A0', 'A1:B', 'A1:2', 'NetFlow', 'ABCD1'])('takes %p for no address', (text) => {
  expect(parseRange(text)).toBeUndefined();
});

it.each([
  ['Survey', 'Survey'],
  ['Cash flow', "'Cash flow'"],
  ["Tom's", "'Tom''s'"],
  ['A1', "'A1'"],
  ['2026', "'2026'"],
])('quotes the sheet %s where formulas need it', (name, quoted) => {
  expect(quotedSheet(name)).toBe(quoted);
});
