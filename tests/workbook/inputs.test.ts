import { modelOf } from '../../src/roi/model/model.js';
import type { Area, SheetData, WorkbookData } from '../../src/workbook/workbook.js';
import { sheetOf } from './cellsOf.js';
import { formulasOf, referencesIn } from './formulas.js';
import { CASES, workbookNamed } from './workbooks.js';

const isIn = ({ row, column, rows, columns }: Area, at: { readonly row: number; readonly column: number }) =>
  at.row >= row && at.row < row + rows && at.column >= column && at.column < column + columns;

const sheetNamed = ({ sheets }: WorkbookData, name: string): SheetData =>
  sheets.find((sheet) => sheet.name === name)!;

/** The sheets that ask for something. */
const ASKING = ['Summary', 'Inputs', 'Inputs by month', 'Review', 'Review log'];

describe.each([...CASES])('the inputs of %s', (name, theCase) => {
  const workbook = workbookNamed(name);
  const model = modelOf(theCase);
  const places = new Map(workbook.names.map((one) => [one.name, one.to]));

  it('stand on Inputs with the value of the case, and the scenario on Summary', () => {
    const found = [...model.entries.values()].flatMap(({ cell, value }) => {
      const place = cell.name === undefined ? undefined : places.get(cell.name);
      if (cell.kind === 'row') return [];
      if (!place) return [`${cell.id} has no name`];
      const at = sheetNamed(workbook, place.sheet).cells.find(
        ({ row, column }) => row === place.row && column === place.column,
      );
      const isOpen = at?.style.includes('inputOpen') === true && value === 0;
      const held = at?.content?.kind === 'number' ? at.content.value : undefined;
      const isThere = typeof value === 'number' ? held === value || isOpen : at?.content?.kind === 'text';
      const isRight = place.sheet === (cell.id === 'scenarios.active' ? 'Summary' : 'Inputs');
      return isThere && isRight ? [] : [`${cell.id} ${place.sheet} ${String(held)}`];
    });
    expect(found).toEqual([]);
  });

  it('are the only cells that can be changed, each with a rule, a prompt and an error message', () => {
    for (const sheet of workbook.sheets) {
      const unlocked = sheet.cells.filter(({ style }) => workbook.styles[style]?.unlocked === true);
      if (!ASKING.includes(sheet.name)) expect([sheet.name, ...unlocked]).toEqual([sheet.name]);
      const areas = sheet.validations.flatMap((validation) => validation.areas);
      expect(unlocked.filter((cell) => !areas.some((area) => isIn(area, cell)))).toEqual([]);
      const ruled = areas.flatMap((area) => sheet.cells.filter((cell) => isIn(area, cell)));
      expect(ruled.filter((cell) => !unlocked.includes(cell))).toEqual([]);
    }
  });

  it('are blue and lead to where they are used', () => {
    const inputs = sheetNamed(workbook, 'Inputs');
    const blue = inputs.cells.filter(({ style }) => workbook.styles[style]?.unlocked === true);
    expect(blue.every(({ style }) => workbook.styles[style]?.color === '0000FF')).toBe(true);
    for (const { row, to } of inputs.links.filter(({ column }) => column === 11)) {
      expect(blue.some((cell) => cell.row === row)).toBe(true);
      expect(to.sheet).not.toBe('Inputs');
    }
  });

  it('name the sheets that read them', () => {
    const inputs = sheetOf(workbook, 'inputs');
    const readers = new Map<number, Set<string>>();
    for (const sheet of workbook.sheets) {
      if (sheet.id === 'inputs') continue;
      for (const { content } of formulasOf(sheet))
        for (const { sheet: other, from, to } of referencesIn(content.formula))
          for (let row = from.row; other === 'Inputs' && row <= to.row; row++)
            readers.set(row, (readers.get(row) ?? new Set()).add(sheet.name));
    }
    const silent = inputs.sheet.links
      .filter(({ column }) => column === 11)
      .flatMap(({ row }) => {
        const named = String(inputs.value(row, 11)).split(', ');
        const isWhole = [...(readers.get(row) ?? [])].every((reader) => named.includes(reader));
        return isWhole ? [] : [[row, named]];
      });
    expect(silent).toEqual([]);
  });
});
