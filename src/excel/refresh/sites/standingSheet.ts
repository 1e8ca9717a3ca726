import type { CellData, SheetData, Table } from '../../../workbook/workbook.js';
import { linesLeft } from './linesLeft.js';
import { AS_BUILT, type Line, type Site, type Sites } from './site.js';
import { standingArea } from './standingArea.js';
import { standingCell } from './standingCell.js';
import { standingChart } from './standingChart.js';
import { standingFormula } from './standingFormula.js';
import { standingPlace } from './standingPlace.js';
import { standingPrint } from './standingPrint.js';
import { standingFormat, standingValidation } from './standingRules.js';

const cellOf = (cell: CellData, own: string, sites: Sites): CellData =>
  cell.content?.kind === 'formula'
    ? { ...cell, content: { ...cell.content, formula: standingFormula(cell.content.formula, own, sites) } }
    : cell;

function widthsOf(widths: SheetData['columnWidths'], columns: Line): SheetData['columnWidths'] {
  const found = new Map(widths.map((width, at) => [columns(at + 1), width]));
  const last = Math.max(0, ...[...found.keys()].filter((at) => at !== undefined));
  return Array.from({ length: last }, (_, at) => found.get(at + 1));
}

const heightsOf = (heights: SheetData['rowHeights'], rows: Line): SheetData['rowHeights'] =>
  Object.fromEntries(
    Object.entries(heights).flatMap(([row, height]) =>
      linesLeft(rows, [Number(row)]).map((at) => [at, height]),
    ),
  );

/** A column of the user's within a table has a head that is not known. */
function tableOf(table: Table, site: Site): readonly Table[] {
  const area = standingArea(table.area, site);
  return area?.columns === table.columns.length ? [{ ...table, area }] : [];
}

/** A rule needs cells to hold for. */
const isLeft = ({ areas }: { readonly areas: readonly unknown[] }): boolean => areas.length > 0;

/** A sheet of ours as Excel has moved what stands on it; rows and columns that are gone are left out. */
export function standingSheet(sheet: SheetData, sites: Sites): SheetData {
  const { name: own, frozen } = sheet;
  const site = sites(own) ?? AS_BUILT;
  const { rows, columns } = site;
  return {
    ...sheet,
    cells: sheet.cells.flatMap((cell) => standingCell(cellOf(cell, own, sites), site)),
    columnWidths: widthsOf(sheet.columnWidths, columns),
    rowHeights: heightsOf(sheet.rowHeights, rows),
    frozen: {
      rows: rows(frozen.rows) ?? frozen.rows,
      columns: columns(frozen.columns) ?? frozen.columns,
    },
    merged: sheet.merged.flatMap((area) => standingArea(area, site) ?? []),
    links: sheet.links.flatMap((link) => standingCell({ ...link, to: standingPlace(link.to, sites) }, site)),
    notes: sheet.notes.flatMap((note) => standingCell(note, site)),
    validations: sheet.validations.map((one) => standingValidation(one, own, sites)).filter(isLeft),
    conditionalFormats: sheet.conditionalFormats.map((one) => standingFormat(one, own, sites)).filter(isLeft),
    tables: sheet.tables.flatMap((table) => tableOf(table, site)),
    charts: sheet.charts.map((chart) => standingChart(chart, site, sites)),
    print: standingPrint(sheet.print, site),
  };
}
