import type { Book } from '../../../src/workbench/book.js';
import { readXlsx } from '../../../src/workbench/files/readXlsx.js';
import { writeXlsx } from '../../../src/workbench/files/writeXlsx.js';
import { fileFacts } from '../../../src/workbench/files/xlsxParts.js';

const book: Book = {
  sheets: [
    {
      name: 'Données & more',
      rows: [
        [
          {
            value: 'Score',
            format: { bold: true, fill: '#f3f6fa', borders: { bottom: { style: 'thin', color: '#d1d5db' } } },
          },
        ],
        [{ value: 10 }, { value: 0.5, format: { numberFormat: '0.0%', horizontal: 'right' } }],
        [
          { value: 40, formula: '=CSROI.NPS(A2:A9)' },
          { value: 'Promoters', formula: '=CSROI.NPSBREAKDOWN(A2:A9)', spill: { rows: 2, columns: 2 } },
          { value: 1 },
        ],
        [undefined, { value: 'Passives' }, { value: 2, format: { italic: true, color: '#0f6cbd' } }],
        [
          { value: true },
          { value: { error: '#N/A' } },
          { value: '=text' },
          { value: { error: '#VALUE!' }, formula: '=1+""' },
        ],
      ],
      columnWidths: [120, 80],
      rowHeights: [undefined, 40],
      frozen: { rows: 1, columns: 0 },
      merged: [{ row: 6, column: 0, rows: 1, columns: 3 }],
      gridlines: false,
    },
    { name: 'Hidden', rows: [], visibility: 'hidden' },
  ],
  names: [
    { name: 'Rate', refersTo: '0.08' },
    { name: 'Scores', refersTo: "'Données & more'!$A$2:$A$9" },
  ],
  active: 'Données & more',
};

it('reads back what it writes', async () => {
  const read = await readXlsx(await writeXlsx(book));
  const [sheet, hidden] = read.sheets;
  const expected = book.sheets[0]!.rows.map((row) => [...(row ?? [])]);
  // The cells that the formula fills come back from the formula.
  expected[2]![2] = undefined;
  expected[3]![1] = undefined;
  expected[3]![2] = { format: { italic: true, color: '#0f6cbd' } };
  expect(sheet?.rows.slice(0, 5).map((row) => [...(row ?? [])])).toEqual(expected);
  expect(sheet).toMatchObject({
    name: 'Données & more',
    frozen: { rows: 1, columns: 0 },
    merged: book.sheets[0]!.merged,
    gridlines: false,
  });
  expect(sheet?.columnWidths?.slice(0, 2)).toEqual([120, 80]);
  expect(sheet?.rowHeights?.[1]).toBe(40);
  expect(hidden).toMatchObject({ name: 'Hidden', visibility: 'hidden' });
  expect(read.names).toEqual(book.names);
  expect(read.active).toBe('Données & more');
});

it('tells a workbook from other files by its contents', async () => {
  expect(fileFacts(await writeXlsx(book)).kind).toBe('workbook');
  expect(fileFacts(new TextEncoder().encode('name,score')).kind).toBe('notAWorkbook');
  expect(fileFacts(new Uint8Array([0xd0, 0xcf, 0x11, 0xe0])).kind).toBe('protectedOrOld');
});
