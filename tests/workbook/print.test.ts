import { workbookSheetsEn } from '../../src/i18n/workbookSheets.en.js';
import type { SheetId } from '../../src/i18n/workbookSheets.en.js';
import { sheetOf } from './cellsOf.js';
import { workbookNamed } from './workbooks.js';

const WORKINGS = workbookSheetsEn.cashFlow.workings.title;

/** The rows with headings of workings, the last row taken, and the last one on paper. */
function rowsOf(id: SheetId) {
  const { cells, print } = workbookNamed('every list and form').sheets.find((sheet) => sheet.id === id)!;
  const headings = cells.filter(({ content }) => content?.kind === 'text' && content.text.endsWith(WORKINGS));
  return {
    workings: headings.map(({ row }) => row),
    last: Math.max(...cells.map(({ row }) => row)),
    printed: print.area.rows,
  };
}

describe('on paper', () => {
  it.each(['cashFlow', 'scenarioFlows'] as const)('%s ends before its workings', (id) => {
    const { workings, printed, last } = rowsOf(id);
    expect(workings).not.toEqual([]);
    expect(printed).toBeLessThan(Math.min(...workings));
    expect(printed).toBeGreaterThan(30);
    expect(last).toBeGreaterThan(Math.max(...workings));
  });

  it('Scenarios ends before its workings, and after what its charts say', () => {
    const { rowOf, sheet } = sheetOf(workbookNamed('omnichannel'), 'scenarios');
    const { rows } = sheet.print.area;
    const { compared, drivers, chartWords } = workbookSheetsEn.scenarios;
    for (const heading of [compared.workings, drivers.workings, drivers.largest.title])
      expect(rowOf(heading)).toBeGreaterThan(rows);
    for (const heading of [compared.title, compared.costs, chartWords.heading])
      expect(rowOf(heading)).toBeLessThan(rows);
    expect(sheet.print.breaks.rows.filter((row) => row >= rows)).toEqual([]);
  });

  it.each(['hardRoi', 'inputs', 'method'] as const)('%s stands whole', (id) => {
    const { printed, last } = rowsOf(id);
    expect(printed).toBe(last);
  });
});
