import { read, utils, type CellObject, type WorkBook } from 'xlsx';
import { describeWithLibreOffice, recalculate } from '../support/libreoffice.js';
import { describeOnPaper, onPaper } from '../support/paper.js';
import { writeXlsx } from '../../src/xlsx/writeXlsx.js';
import type { Content, SheetData } from '../../src/workbook/workbook.js';
import { FLOW, INPUTS, SAMPLE, SUMMARY } from './sample.js';

/* LibreOffice opens the file, computes every formula anew and says what it has understood by saving it again. */

const WRONG = -987_654;

/** A formula that holds another value than its own. */
const wronged = (content: Content | undefined): Content | undefined =>
  content?.kind === 'formula' ? { ...content, value: WRONG } : content;

const withWrongValues = (sheet: SheetData): SheetData => ({
  ...sheet,
  cells: sheet.cells.map((cell) => {
    const content = wronged(cell.content);
    return { ...cell, ...(content && { content }) };
  }),
});

const valueOf = (book: WorkBook, sheet: string, row: number, column: number): unknown =>
  (book.Sheets[sheet]?.[utils.encode_cell({ r: row - 1, c: column - 1 })] as CellObject | undefined)?.v;

describeWithLibreOffice('LibreOffice', () => {
  let book: WorkBook;
  beforeAll(async () => {
    const sheets = SAMPLE.sheets.map(withWrongValues);
    book = read(await recalculate(writeXlsx({ ...SAMPLE, sheets })), { cellStyles: true });
  }, 240_000);

  it('computes every formula to the value that was kept beside it', () => {
    let formulas = 0;
    for (const { name, cells } of SAMPLE.sheets) {
      for (const { row, column, content } of cells) {
        if (content?.kind !== 'formula') continue;
        formulas += 1;
        const found = valueOf(book, name, row, column);
        if (typeof content.value === 'number') expect(found).toBeCloseTo(content.value, 9);
        else expect(found).toBe(content.value);
      }
    }
    expect(formulas).toBe(9);
  });

  it('leaves text text, whatever it looks like', () => {
    expect(valueOf(book, SUMMARY, 1, 11)).toBe('=HYPERLINK("http://evil","x")');
    expect([valueOf(book, INPUTS, 6, 1), valueOf(book, INPUTS, 6, 2), valueOf(book, INPUTS, 7, 1)]).toEqual([
      '+1 day',
      '-1+2',
      '@SUM(1)',
    ]);
    expect(valueOf(book, INPUTS, 8, 1)).toBe(' blanks around ');
    expect(valueOf(book, INPUTS, 9, 2)).toBe('人力成本 “fully loaded” <b>&amp;</b>');
  });

  it('keeps the names, the print areas and the widths', () => {
    const names = new Map(
      book.Workbook?.Names?.map(({ Name, Ref, Sheet }) => [`${Name} ${Sheet ?? ''}`.trim(), Ref]),
    );
    expect(names.get('Hard_NPV')?.replaceAll("'", '')).toBe(`${FLOW}!$F$6`);
    expect(names.get('_xlnm.Print_Area 0')?.replaceAll("'", '')).toBe(`${SUMMARY}!$A$1:$L$50`);
    expect(names.get('_xlnm.Print_Titles 2')?.replaceAll("'", '')).toBe(`${FLOW}!$A:$B,${FLOW}!$1:$4`);
    const widths = book.Sheets[SUMMARY]?.['!cols']?.slice(2, 6).map((column) => Math.round(column.wch ?? 0));
    expect(widths).toEqual([14, 14, 18, 2]);
  });
});

describeOnPaper('what LibreOffice prints', () => {
  let pages: readonly string[];
  beforeAll(async () => {
    pages = (await onPaper([writeXlsx(SAMPLE)]))[0]!;
  }, 240_000);

  it('every sheet is on as many pages as its breaks make, each with what is repeated', () => {
    expect(pages).toHaveLength(1 + 1 + 4 + 1);
    for (const page of pages.slice(2, 6)) expect(page).toMatch(/Month/);
    // Breaks after row 8 and column D.
    const found = pages
      .slice(2, 6)
      .map((page) => ['Cumulative', 'Driver'].map((name) => page.includes(name)));
    expect(found).toEqual([
      [true, false],
      [false, true],
      [true, false],
      [false, true],
    ]);
  });

  it('the footer has its text, the ampersand and the numbers of the pages', () => {
    expect(pages[0]).toContain('Research & 7 "x"');
    expect(pages[0]).toContain('page 1 of 7');
  });

  it('charts show their titles, names and labels', () => {
    for (const words of [
      'Paid back in month 2.2',
      'Months',
      '(300)',
      '1,000',
      'Hard 80%',
      'Realisation',
      'NPV',
      '0 to 100',
    ]) {
      expect(pages[0]).toContain(words);
    }
  });
});
