import { cellCount, parseAddress } from '../../src/addin/addresses.js';

describe('an address as Excel writes it', () => {
  it.each([
    ['Sheet1!A1:B3', { sheet: 'Sheet1', cells: 'A1:B3' }],
    ["'My data'!$A$1", { sheet: 'My data', cells: '$A$1' }],
    ["'Tom''s data'!A:A", { sheet: "Tom's data", cells: 'A:A' }],
    ["'Why! not'!A1", { sheet: 'Why! not', cells: 'A1' }],
    ['调查!B2:B500', { sheet: '调查', cells: 'B2:B500' }],
  ])('%s names a sheet and its cells', (text, expected) => {
    expect(parseAddress(text)).toEqual(expected);
  });

  it.each(['', 'A1:B3', '!A1', '[Other.xlsx]Sheet1!A1', "'[Other book.xlsx]Sheet 1'!A1", undefined])(
    '%s names no sheet of this workbook',
    (text) => {
      expect(parseAddress(text)).toBeUndefined();
    },
  );

  it.each([
    ['A1', 1],
    ['$B$2:$D$4', 9],
    ['A:A', 1_048_576],
    ['A:C', 3 * 1_048_576],
    ['2:5', 4 * 16_384],
    ['Z1:AB1', 3],
    ['XFD1048576', 1],
  ])('%s spans %d cells', (cells, count) => {
    expect(cellCount(cells)).toBe(count);
  });

  it('is no number for a name', () => {
    expect(cellCount('Scores_2026')).toBeNaN();
  });
});
