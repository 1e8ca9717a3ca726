import type { CellData, SheetData, StoredPart, WorkbookData } from '../../workbook/workbook.js';
import { asBuiltFormula } from './asBuiltFormula.js';
import { contentOf } from './contentOf.js';
import type { FoundSheet } from './foundSheets.js';
import { keyOf } from './keyOf.js';

/** The style of cells that are not ours, which are written back without the look they had. */
const ADDED = 'CSROI added';

const byPlace = (one: CellData, other: CellData): number => one.row - other.row || one.column - other.column;

function foundSheet(
  sheet: SheetData,
  { at, cells }: FoundSheet,
  renamed: ReadonlyMap<string, string>,
): SheetData {
  const ours = new Set(sheet.cells.map(keyOf));
  const found = (cell: CellData): CellData => {
    const { content: written, ...place } = cell;
    const content = contentOf(at(cell.row, cell.column), written);
    if (!content) return place;
    return {
      ...place,
      content:
        content.kind === 'formula'
          ? { ...content, formula: asBuiltFormula(content.formula, renamed) }
          : content,
    };
  };
  const added = cells
    .filter((cell) => !ours.has(keyOf(cell)))
    .map(({ row, column }) => found({ row, column, style: ADDED }));
  return { ...sheet, cells: [...sheet.cells.map(found), ...added].sort(byPlace) };
}

/** A workbook as it was built, with what its cells were found to hold. */
export function foundWorkbook(
  before: WorkbookData,
  found: ReadonlyMap<string, FoundSheet>,
  parts: readonly string[],
): WorkbookData {
  // Formulas that were found name sheets as they were called; data name them as they were built.
  const renamed = new Map([...found].map(([wanted, { mark }]) => [mark.name, wanted]));
  const sheets = before.sheets.flatMap((sheet) => {
    const there = found.get(sheet.name);
    return there ? [foundSheet(sheet, there, renamed)] : [];
  });
  const standing = new Set(sheets.map(({ name }) => name));
  return {
    ...before,
    styles: { ...before.styles, [ADDED]: before.body },
    sheets,
    names: before.names.filter(({ to }) => standing.has(to.sheet)),
    parts: parts.map((xml, at): StoredPart => ({
      namespace: before.parts[at]?.namespace ?? before.parts[0]!.namespace,
      xml,
    })),
  };
}
