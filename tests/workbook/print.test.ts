import { PRESET_IDS } from '../../src/roi/case/project.js';
import { workbookSheetsEn } from '../../src/i18n/workbookSheets.en.js';
import type { SheetId } from '../../src/i18n/workbookSheets.en.js';
import { pageRoom, pageScale } from '../../src/workbook/pageScale.js';
import { printedAreas } from '../../src/workbook/printedAreas.js';
import { extent, rowHeight } from '../../src/workbook/sizes.js';
import type { SheetData, WorkbookData } from '../../src/workbook/workbook.js';
import { sheetOf } from './cellsOf.js';
import { workbookNamed } from './workbooks.js';

const WORKINGS = workbookSheetsEn.cashFlow.workings.title;

const lastPrinted = ({ print }: SheetData): number => {
  const { row, rows } = printedAreas(print).at(-1)!;
  return row + rows - 1;
};

/** The rows with headings of workings, the last row taken, and the last one on paper. */
function rowsOf(id: SheetId) {
  const sheet = workbookNamed('every list and form').sheets.find((one) => one.id === id)!;
  const headings = sheet.cells.filter(
    ({ content }) => content?.kind === 'text' && content.text.endsWith(WORKINGS),
  );
  return {
    workings: headings.map(({ row }) => row),
    last: Math.max(...sheet.cells.map(({ row }) => row)),
    printed: lastPrinted(sheet),
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

  it.each(['hardRoi', 'method'] as const)('%s stands whole', (id) => {
    const { printed, last } = rowsOf(id);
    expect(printed).toBe(last);
  });

  it.each([
    ['inputs', workbookSheetsEn.inputs.choices.title],
    ['reviewLog', workbookSheetsEn.review.log.choices],
  ] as const)('%s ends before what its lists offer', (id, heading) => {
    const { rowOf, sheet } = sheetOf(workbookNamed('omnichannel'), id);
    expect(lastPrinted(sheet)).toBe(rowOf(heading) - 2);
  });

  it.each(['cashFlow', 'costs', 'scenarioFlows'] as const)('%s prints tables without months once', (id) => {
    const { sheet } = sheetOf(workbookNamed('omnichannel'), id);
    const { area, apart, breaks } = sheet.print;
    expect(breaks.columns.filter((column) => column < area.columns)).toHaveLength(2);
    expect(breaks.columns.filter((column) => column < apart!.columns)).toEqual([]);
    expect(apart!.row).toBe(area.rows + 1);
    const right = sheet.cells.filter(
      ({ row, column, content }) => content && row >= apart!.row && row <= lastPrinted(sheet) && column > 16,
    );
    expect(right).toEqual([]);
  });
});

const SMALLEST = 6;
/** Three remarks on Scenarios: its table of drivers has twelve columns and long names. */
const REMARKS = 5.8;

/** Letters on paper, in points. */
function smallestOn({ styles }: WorkbookData, sheet: SheetData): number {
  const { columns } = sheet.print.area;
  const shown = sheet.cells.filter(
    ({ row, column, content }) => content && column <= columns && row <= lastPrinted(sheet),
  );
  return (Math.min(...shown.map(({ style }) => styles[style]!.size)) * pageScale(sheet)) / 100;
}

describe.each([...PRESET_IDS])('what is printed of %s', (name) => {
  const workbook = workbookNamed(name);

  it('can be read', () => {
    const small = workbook.sheets.filter(
      (sheet) => smallestOn(workbook, sheet) < (sheet.id === 'scenarios' ? REMARKS : SMALLEST),
    );
    expect(
      small.map(({ id }) => [
        id,
        smallestOn(
          workbook,
          workbook.sheets.find((one) => one.id === id)!,
        ),
      ]),
    ).toEqual([]);
  });

  it('has as much on a page as its width leaves room for', () => {
    const smaller = workbook.sheets.filter((sheet) => {
      const { print } = sheet;
      const byWidth = pageScale({ ...sheet, print: { ...print, breaks: { ...print.breaks, rows: [] } } });
      return print.fit.tall === 0 && pageScale(sheet) < byWidth;
    });
    expect(smaller.map(({ id }) => id)).toEqual([]);
  });

  it('has no page that ends with a heading or begins inside a paragraph or a chart', () => {
    const torn = workbook.sheets.flatMap(({ id, cells, charts, print }) => {
      const styleAt = (at: number): string =>
        cells.find(({ row, column }) => row === at && column === 1)?.style ?? '';
      return print.breaks.rows
        .filter(
          (row) =>
            /section|subhead|head$/.test(styleAt(row)) ||
            (styleAt(row + 1) === '' && cells.some((one) => one.row === row + 1 && one.content)) ||
            charts.some(({ at }) => row >= at.row && row < at.row + at.rows - 1),
        )
        .map((row) => [id, row]);
    });
    expect(torn).toEqual([]);
  });

  it('keeps together what a text takes several rows for', () => {
    const method = workbook.sheets.find(({ id }) => id === 'method')!;
    const told = new Map(
      method.cells.flatMap(({ row, column, content }) => (content ? [[`${row}:${column}`, content]] : [])),
    );
    for (const row of method.print.breaks.rows) {
      const begun = told.get(`${row + 1}:1`);
      const isWhole = begun?.kind === 'text' && /^[A-Z0-9…“]/.test(begun.text);
      expect([row, begun, isWhole]).toEqual([row, begun, true]);
    }
  });

  it('tears no section that has room on a page and does not begin at the top of one', () => {
    const torn = workbook.sheets.flatMap((sheet) => {
      const { id, print, cells } = sheet;
      if (print.fit.tall > 0) return [];
      const starts = cells
        .filter(({ column, style }) => column === 1 && style.endsWith(' section'))
        .map(({ row }) => row);
      const height = (from: number, to: number) => extent(from, to, (row) => rowHeight(sheet, row));
      const titles = print.titleRows ? height(print.titleRows.from, print.titleRows.to) : 0;
      return printedAreas(print).flatMap((area) => {
        const ends = print.breaks.rows.filter((row) => row >= area.row && row < area.row + area.rows);
        const inside = starts.filter((row) => row >= area.row && row < area.row + area.rows);
        return inside.flatMap((from, at) => {
          const next = inside[at + 1] ?? area.row + area.rows;
          const to = Math.max(...cells.filter(({ row }) => row < next).map(({ row }) => row));
          const isTorn = ends.some((end) => end >= from && end < to);
          const page = Math.max(area.row, ...ends.filter((end) => end < from).map((end) => end + 1));
          const begun = titles + (page < from ? height(page, from - 1) : 0);
          const isLate = begun > 0.25 * pageRoom(sheet);
          return isTorn && isLate && titles + height(from, to) < 0.95 * pageRoom(sheet) ? [[id, from]] : [];
        });
      });
    });
    expect(torn).toEqual([]);
  });
});
