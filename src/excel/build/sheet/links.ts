import { areaReference, cellReference, location } from '../../../workbook/addresses.js';
import { LONGEST } from '../../../workbook/longest.js';
import { shortened } from '../../../workbook/shortened.js';
import type { Link, SheetData } from '../../../workbook/workbook.js';
import type { Renamed } from '../sheetReferences.js';
import { CHANGE, type Around, type Steps } from '../steps.js';

/** Links do not follow sheets that are renamed: they lead where the sheet will be. */
const linkOf = ({ to, tip }: Link, final: Renamed): Excel.RangeHyperlink => ({
  documentReference: location({ ...to, sheet: final(to.sheet) }),
  ...(tip !== '' && { screenTip: shortened(tip, LONGEST.tip) }),
});

function byColumn(links: readonly Link[]): ReadonlyMap<number, readonly Link[]> {
  const columns = new Map<number, Link[]>();
  for (const link of links) columns.set(link.column, [...(columns.get(link.column) ?? []), link]);
  return columns;
}

/** The links of a column in one call; cells between them are left alone. */
function setColumn(sheet: Excel.Worksheet, column: number, links: readonly Link[], final: Renamed): number {
  const rows = links.map(({ row }) => row);
  const first = Math.min(...rows);
  const cells: Excel.SettableCellProperties[][] = Array.from(
    { length: Math.max(...rows) - first + 1 },
    () => [{}],
  );
  for (const link of links) cells[link.row - first] = [{ hyperlink: linkOf(link, final) }];
  const area = { row: first, column, rows: cells.length, columns: 1 };
  sheet.getRange(areaReference(area)).untrack().setCellProperties(cells);
  return JSON.stringify(cells).length;
}

/** Excel gives links a look of its own: what cells look like comes after them. */
export function* links(sheet: Excel.Worksheet, data: SheetData, { final, hasAreas }: Around): Steps {
  if (hasAreas) {
    // The same requirement set lets one call set several links.
    for (const [column, some] of byColumn(data.links)) yield CHANGE + setColumn(sheet, column, some, final);
    return;
  }
  for (const link of data.links) {
    sheet.getRange(cellReference(link.row, link.column)).untrack().hyperlink = linkOf(link, final);
    yield CHANGE + link.tip.length;
  }
}
