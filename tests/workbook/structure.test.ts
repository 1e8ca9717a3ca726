import type { SheetData, WorkbookData } from '../../src/workbook/workbook.js';
import { allFormulas, formulasOf, mostArguments, referencesIn } from './formulas.js';
import { built, CASES, extremeCase, workbookNamed } from './workbooks.js';

const FORBIDDEN = /CSROI\.|_xldudf|\bTEXT\(|INDIRECT|OFFSET|TODAY|NOW\(|RAND/;

const keyOf = (sheet: string, row: number, column: number): string => `${sheet}!${row}:${column}`;

/** Every cell that holds something, or asks for it. */
const filled = ({ sheets }: WorkbookData): ReadonlySet<string> =>
  new Set(
    sheets.flatMap(({ name, cells }) =>
      cells
        .filter(({ content, style }) => content ?? style.includes('inputOpen'))
        .map(({ row, column }) => keyOf(name, row, column)),
    ),
  );

const standing = ({ sheets }: WorkbookData): ReadonlySet<string> =>
  new Set(sheets.flatMap(({ name, cells }) => cells.map(({ row, column }) => keyOf(name, row, column))));

/** Formulas that name a cell nobody has written. */
function nowhere(workbook: WorkbookData, sheet: SheetData, cells: ReadonlySet<string>): readonly string[] {
  const names = new Set(workbook.sheets.map(({ name }) => name));
  return formulasOf(sheet).flatMap(({ content, row, column }) =>
    referencesIn(content.formula).flatMap(({ sheet: other = sheet.name, from, to }) => {
      const missing =
        !names.has(other) || [from, to].some((corner) => !cells.has(keyOf(other, corner.row, corner.column)));
      return missing ? [`${sheet.name} ${row}:${column} =${content.formula}`] : [];
    }),
  );
}

describe.each([...CASES.keys()])('the workbook of %s', (name) => {
  const workbook = workbookNamed(name);

  it('has its cells by row, then by column, each once', () => {
    for (const { cells } of workbook.sheets) {
      const places = cells.map(({ row, column }) => row * 20_000 + column);
      expect(places.filter((place, at) => at > 0 && place <= places[at - 1]!)).toEqual([]);
    }
  });

  it('names only cells that stand somewhere', () => {
    const cells = standing(workbook);
    expect(workbook.sheets.flatMap((sheet) => nowhere(workbook, sheet, cells)).slice(0, 5)).toEqual([]);
    expect(allFormulas(workbook).length).toBeGreaterThan(500);
  });

  it('asks for nothing but what Excel has, and no more than it takes', () => {
    const refused = allFormulas(workbook).filter(
      (formula) => FORBIDDEN.test(formula) || formula.length > 8192 || mostArguments(formula) > 255,
    );
    expect(refused).toEqual([]);
  });

  it('holds no value that is an error', () => {
    const values = workbook.sheets.flatMap((sheet) => formulasOf(sheet).map(({ content }) => content.value));
    expect(values.filter((value) => typeof value === 'number' && !Number.isFinite(value))).toEqual([]);
    expect(values.filter((value) => typeof value === 'string' && value.startsWith('#'))).toEqual([]);
  });

  it('has a style for every cell, and no style without a cell', () => {
    const used = new Set(workbook.sheets.flatMap(({ cells }) => cells.map(({ style }) => style)));
    expect([...used].sort()).toEqual(Object.keys(workbook.styles).sort());
    for (const style of used) expect(style).toMatch(/^CSROI /);
  });

  it('has names that are unique, no function and no address, and lead to a cell', () => {
    const cells = standing(workbook);
    const lower = workbook.names.map((one) => one.name.toLowerCase());
    expect(new Set(lower).size).toBe(lower.length);
    const refused = workbook.names.filter(
      ({ name: given, to }) =>
        !/^[A-Z][A-Za-z0-9]*(?:_[A-Za-z0-9]+)*$/.test(given) ||
        /^[A-Z]{1,3}\d+$|^R\d*C\d*$/i.test(given) ||
        !cells.has(keyOf(to.sheet, to.row, to.column)),
    );
    expect(refused).toEqual([]);
  });

  it('leads only to cells that hold something', () => {
    const cells = filled(workbook);
    const astray = workbook.sheets.flatMap(({ name: sheet, links }) =>
      links.filter(
        ({ row, column, to }) =>
          !cells.has(keyOf(to.sheet, to.row, to.column)) || !cells.has(keyOf(sheet, row, column)),
      ),
    );
    expect(astray).toEqual([]);
  });

  it('tells in prompts and errors no more than Excel shows', () => {
    for (const { validations } of workbook.sheets) {
      for (const { prompt, error } of validations) {
        for (const { title, text } of [prompt, error]) {
          expect(title.length).toBeLessThanOrEqual(32);
          expect(text.length).toBeLessThanOrEqual(255);
          expect(`${title} ${text}`).not.toMatch(/[{}]/);
        }
      }
    }
  });

  it('has sheet names that Excel takes and a first cell for whoever listens', () => {
    for (const { name: sheet, cells, isProtected } of workbook.sheets) {
      expect(sheet).toMatch(/^[^[\]:*?/\\]{1,31}$/);
      expect(cells[0]).toMatchObject({ row: 1, column: 1 });
      expect(cells[0]?.content).toBeDefined();
      expect(isProtected).toBe(true);
    }
  });

  it('is plain data', () => {
    const { sheets } = workbook;
    expect(JSON.parse(JSON.stringify(workbook))).toHaveProperty('sheets.length', sheets.length);
    // What JSON does not know, such as NaN, becomes null.
    expect(JSON.stringify(sheets)).not.toContain(':null');
  });
});

it('is the same for the same case', () => {
  expect(JSON.stringify(built(extremeCase()))).toBe(JSON.stringify(workbookNamed('extreme')));
});

it('keeps what users type as text', () => {
  const texts = workbookNamed('extreme').sheets.flatMap(({ cells }) =>
    cells.flatMap(({ content }) => (content?.kind === 'text' ? [content.text] : [])),
  );
  expect(texts).toEqual(
    expect.arrayContaining(['=1+1', '+SUM(A1)', '-2', '@now', '=HYPERLINK("http://example.org")']),
  );
  expect(allFormulas(workbookNamed('extreme')).join('')).not.toContain('HYPERLINK');
});
