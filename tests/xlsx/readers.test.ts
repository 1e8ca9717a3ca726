import ExcelJS from 'exceljs';
import { read, utils, type CellObject } from 'xlsx';
import { writeXlsx } from '../../src/xlsx/writeXlsx.js';
import { FLOW, INPUTS, LISTS, SAMPLE, SUMMARY } from './sample.js';

/* What SheetJS and exceljs, who wrote none of it, find in the file. */

const bytes = writeXlsx(SAMPLE);

describe('SheetJS', () => {
  const book = read(bytes, { cellStyles: true, cellNF: true });
  const cellOf = (sheet: string, address: string) => book.Sheets[sheet]?.[address] as CellObject | undefined;

  it('finds the sheets, names and properties', () => {
    expect(book.SheetNames).toEqual([SUMMARY, INPUTS, FLOW, LISTS]);
    const names = book.Workbook?.Names?.filter(({ Name }) => !Name.startsWith('_xlnm'));
    expect(names?.map(({ Name, Ref }) => [Name, Ref])).toEqual([
      ['aaa', `'${SUMMARY}'!$B$2`],
      ['Cost', `'${INPUTS.replaceAll("'", "''")}'!$B$3`],
      ['Hard_NPV', `'${FLOW}'!$F$6`],
    ]);
    expect(book.Props).toMatchObject({
      Title: 'Help centre 2025 <&>',
      Author: 'Ann & Bo',
      Company: 'Acme',
      Subject: 'Business case',
      Keywords: 'ROI, NPV',
      Application: 'CSROI',
    });
  });

  it('finds every cell as it was given', () => {
    for (const { name, cells } of SAMPLE.sheets) {
      for (const { row, column, content } of cells) {
        const found = cellOf(name, utils.encode_cell({ r: row - 1, c: column - 1 }));
        if (content?.kind === 'number')
          expect(found).toMatchObject({ t: 'n', v: Number(content.value.toPrecision(15)) });
        if (content?.kind === 'text' && content.text !== '') {
          expect(found).toMatchObject({ t: 's', v: content.text.replace('\uD83D pair', '\uFFFD pair') });
          expect(found?.f).toBeUndefined();
        }
        if (content?.kind === 'formula') {
          const v = typeof content.value === 'number' ? Number(content.value.toPrecision(15)) : content.value;
          expect(found).toMatchObject({ f: content.formula, v });
        }
      }
    }
  });

  it('finds number formats, widths, heights, links and what is merged', () => {
    const summary = book.Sheets[SUMMARY];
    expect(cellOf(SUMMARY, 'B2')?.z).toBe('0%');
    expect(cellOf(INPUTS, 'B3')?.z).toBe('#,##0;(#,##0);"–"');
    expect(summary?.['!cols']?.map((column) => Math.round(column.wch ?? 0))).toEqual(
      SAMPLE.sheets[0]?.columnWidths,
    );
    expect(summary?.['!rows']?.[0]?.hpt).toBe(26);
    expect(summary?.['!merges']).toEqual([utils.decode_range('A4:C4')]);
    expect(cellOf(SUMMARY, 'A6')?.l).toMatchObject({ location: `'${FLOW}'!F6` });
  });
});

describe('exceljs', () => {
  const book = new ExcelJS.Workbook();
  const sheetOf = (name: string): ExcelJS.Worksheet => {
    const sheet = book.getWorksheet(name);
    if (!sheet) throw new Error(`no sheet ${name}`);
    return sheet;
  };
  beforeAll(async () => {
    await book.xlsx.load(bytes.slice().buffer);
  });

  it('finds fonts, fills, borders, alignment and what may be edited', () => {
    const verdict = sheetOf(SUMMARY).getCell('A4');
    expect(verdict.font).toMatchObject({
      name: 'Calibri',
      size: 14,
      bold: true,
      color: { argb: 'FF1F2933' },
    });
    expect(verdict.fill).toMatchObject({ pattern: 'solid', fgColor: { argb: 'FFF3F5F7' } });
    expect(verdict.border).toMatchObject({ left: { style: 'thick', color: { argb: 'FF1F4E79' } } });
    expect(verdict.alignment).toMatchObject({ wrapText: true, vertical: 'middle' });
    expect(sheetOf(INPUTS).getCell('B3').protection).toMatchObject({ locked: false });
    expect(sheetOf(INPUTS).getCell('A3').alignment).toMatchObject({ horizontal: 'left', indent: 1 });
  });

  it('finds the validations with their messages', () => {
    expect(sheetOf(SUMMARY).getCell('C3').dataValidation).toMatchObject({
      type: 'list',
      formulae: [`'${LISTS}'!$A$2:$A$4`],
      showInputMessage: true,
      showErrorMessage: true,
      promptTitle: 'Scenario',
      prompt: 'Choose one of the three.',
      errorTitle: 'Not a scenario',
      error: 'Choose one of the list.',
    });
    const inputs = sheetOf(INPUTS);
    expect(inputs.getCell('B3').dataValidation).toMatchObject({ type: 'decimal', formulae: [0, 1e12] });
    expect(inputs.getCell('B4').dataValidation).toMatchObject({
      type: 'whole',
      operator: 'lessThanOrEqual',
      formulae: [7],
    });
    expect(inputs.getCell('B6').dataValidation).toMatchObject({ type: 'whole' });
    expect(inputs.getCell('B5').dataValidation).toMatchObject({
      type: 'date',
      operator: 'greaterThanOrEqual',
    });
    expect(inputs.getCell('B7').dataValidation).toMatchObject({ type: 'textLength', formulae: [40] });
    expect(inputs.getCell('B8').dataValidation).toMatchObject({ operator: 'greaterThanOrEqual' });
  });

  it('finds the conditional formats in their order', () => {
    const { conditionalFormattings } = sheetOf(SUMMARY) as unknown as {
      conditionalFormattings: { ref: string; rules: ExcelJS.ConditionalFormattingRule[] }[];
    };
    expect(conditionalFormattings).toMatchObject([
      {
        ref: 'B2 B6:B7',
        rules: [
          {
            type: 'cellIs',
            operator: 'lessThan',
            priority: 1,
            style: { font: { color: { argb: 'FFB42318' } } },
          },
        ],
      },
      {
        ref: 'E3',
        rules: [
          {
            type: 'expression',
            formulae: ['$E$3<>TRUE'],
            priority: 2,
            style: { font: { bold: true }, fill: { bgColor: { argb: 'FFFDECEA' } } },
          },
        ],
      },
    ]);
  });

  it('finds the table, the notes and the protection', () => {
    const inputs = sheetOf(INPUTS);
    const [table] = inputs.getTables() as unknown as {
      table: { name: string; tableRef: string; columns: { name: string }[] };
    }[];
    expect(table?.table).toMatchObject({
      name: 'Actions',
      tableRef: 'A12:B14',
      columns: [{ name: 'Owner' }, { name: 'Due & done' }],
    });
    expect(JSON.stringify(inputs.getCell('B3').note)).toContain('Source: HR <2026>');
    expect(JSON.stringify(inputs.getCell('B4').note)).toContain('Second');
    expect(inputs.model).toMatchObject({
      sheetProtection: { sheet: true, formatColumns: true, formatRows: true },
    });
  });

  it('finds how the sheet is seen and printed', () => {
    const summary = sheetOf(SUMMARY);
    expect(summary.views).toMatchObject([{ state: 'frozen', ySplit: 3, showGridLines: false }]);
    expect(summary.properties.tabColor).toEqual({ argb: 'FF1F4E79' });
    expect(summary.pageSetup).toMatchObject({
      orientation: 'landscape',
      fitToPage: true,
      horizontalCentered: true,
      paperSize: 9,
      printArea: 'A1:L50',
    });
    expect(summary.headerFooter.oddFooter).toBe(`&LResearch && &N "x"&C${SUMMARY}&Rpage &P of &N`);
    expect(sheetOf(INPUTS).pageSetup).toMatchObject({
      orientation: 'portrait',
      fitToPage: true,
      fitToHeight: 0,
    });
    expect(sheetOf(FLOW).pageSetup).toMatchObject({
      fitToPage: false,
      printTitlesRow: '1:4',
      printTitlesColumn: 'A:B',
    });
  });
});
