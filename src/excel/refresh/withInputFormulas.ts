import type { CellData, Content, WorkbookData } from '../../workbook/workbook.js';
import { asBuiltFormula } from './asBuiltFormula.js';
import { contentOf } from './contentOf.js';
import type { InputFormula } from './inputFormulas.js';
import type { Inspected } from './inspect.js';
import { rowMap } from './rowMap.js';
import { sameContent } from './sameContent.js';
import { AS_BUILT, type Sites } from './sites/site.js';
import { standingFormula } from './sites/standingFormula.js';

const LOST = '#REF!';

/** Where rows of sheets that are built anew will be. */
function sitesOf(from: WorkbookData, to: WorkbookData): Sites {
  const rows = new Map(
    from.sheets.flatMap((sheet) => {
      const next = to.sheets.find(({ name }) => name === sheet.name);
      return next ? [[sheet.name, rowMap(sheet, next)] as const] : [];
    }),
  );
  return (name) => {
    const line = rows.get(name);
    if (line) return { ...AS_BUILT, rows: line };
    return from.sheets.some((sheet) => sheet.name === name) ? undefined : AS_BUILT;
  };
}

/** A workbook in which formulas that somebody typed into blue cells stay, as long as they give the figures of the case. */
export function withInputFormulas(
  data: WorkbookData,
  { standing: { workbook }, managed, inputFormulas }: Inspected,
): WorkbookData {
  if (inputFormulas.length === 0) return data;
  const wantedOf = new Map([...managed].map(([wanted, { name }]) => [name, wanted]));
  const sites = sitesOf(workbook, data);
  const movedOf = ({ input, formula, value }: InputFormula): Content | undefined => {
    const content = contentOf(formula, undefined);
    if (content?.kind !== 'formula') return undefined;
    const own = input.place.sheet;
    const moved = standingFormula(asBuiltFormula(content.formula, wantedOf), own, sites);
    return moved.includes(LOST) ? undefined : { kind: 'formula', formula: moved, value };
  };
  const formulas = data.inputs.flatMap(({ name, along, place }) => {
    const one = inputFormulas.find(({ input }) => input.name === name && input.along === along);
    const content = one && movedOf(one);
    return one && content ? [{ place, content, value: one.value }] : [];
  });
  const cellOf = (sheet: string, cell: CellData): CellData => {
    const one = formulas.find(
      ({ place }) => place.sheet === sheet && place.row === cell.row && place.column === cell.column,
    );
    const isGiven = one && sameContent(one.value, cell.content, (name) => name);
    return isGiven ? { ...cell, content: one.content } : cell;
  };
  return {
    ...data,
    sheets: data.sheets.map((sheet) => ({
      ...sheet,
      cells: sheet.cells.map((cell) => cellOf(sheet.name, cell)),
    })),
  };
}
