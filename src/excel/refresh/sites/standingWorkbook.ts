import type { InputData, Name, WorkbookData } from '../../../workbook/workbook.js';
import { AS_BUILT, type Sites } from './site.js';
import { standingArea } from './standingArea.js';
import { standingCell } from './standingCell.js';
import { standingSheet } from './standingSheet.js';

function nameOf({ name, to }: Name, sites: Sites): readonly Name[] {
  const site = sites(to.sheet);
  const { sheet, rows = 1, columns = 1 } = to;
  const area = site && standingArea({ ...to, rows, columns }, site);
  if (!area) return [];
  const isCell = area.rows === 1 && area.columns === 1;
  return [{ name, to: isCell ? { sheet, row: area.row, column: area.column } : { sheet, ...area } }];
}

function inputOf(input: InputData, sites: Sites): readonly InputData[] {
  const site = sites(input.place.sheet);
  return site ? standingCell(input.place, site).map((place) => ({ ...input, place })) : [];
}

/** A workbook of ours as Excel has moved its cells since it was built; those that are gone are left out. */
export function standingWorkbook(built: WorkbookData, sites: Sites): WorkbookData {
  if (built.sheets.every(({ name }) => sites(name) === AS_BUILT)) return built;
  return {
    ...built,
    sheets: built.sheets.map((sheet) => standingSheet(sheet, sites)),
    names: built.names.flatMap((name) => nameOf(name, sites)),
    inputs: built.inputs.flatMap((input) => inputOf(input, sites)),
  };
}
