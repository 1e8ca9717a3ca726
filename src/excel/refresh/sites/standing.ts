import type { AreaOf, SheetData, WorkbookData } from '../../../workbook/workbook.js';
import type { Renamed } from '../../build/sheetReferences.js';
import type { FoundSheet } from '../foundSheets.js';
import { inputKeys } from '../inputKeys.js';
import { isConfirmed } from './isConfirmed.js';
import { sheetSite } from './sheetSite.js';
import { AS_BUILT, type Site, type Sites } from './site.js';
import { standingCell } from './standingCell.js';
import { standingWorkbook } from './standingWorkbook.js';

/** What was built, as it stands by now. */
export interface Standing {
  readonly sites: Sites;
  readonly workbook: WorkbookData;
  /** Whether it is beyond doubt where every cell stands: only then can cells be changed where they are. */
  readonly isCertain: boolean;
  /** How many cells of ours that held something went with rows or columns, by sheet. */
  readonly gone: ReadonlyMap<string, number>;
}

/** What is known of the sheets by now, by what our data call them and their names. */
export interface Known {
  readonly found: ReadonlyMap<string, FoundSheet>;
  /** Undefined where Excel is too old to tell. */
  readonly targets: ReadonlyMap<string, AreaOf> | undefined;
  readonly renamed: Renamed;
}

function sitesOf(built: WorkbookData, { found, targets }: Known): Sites {
  const sites = new Map<string, Site>();
  for (const sheet of built.sheets) {
    const there = found.get(sheet.name);
    const anchors = built.names.flatMap(({ name, to }) => {
      const now = targets?.get(name);
      return to.sheet === sheet.name && now?.sheet === sheet.name ? [{ built: to, now }] : [];
    });
    if (there) sites.set(sheet.name, sheetSite(sheet, inputKeys(built, sheet), there, anchors));
  }
  return (name) => sites.get(name);
}

/** Whether every name stands for the cells that it was given, wherever they are; one that became wider does not. */
function areNamesThere(built: WorkbookData, now: WorkbookData, targets: Known['targets']): boolean {
  if (!targets) return true;
  const standing = new Map(now.names.map(({ name, to }) => [name, to]));
  return built.names.every(({ name, to: { rows = 1, columns = 1 } }) => {
    const [to, target] = [standing.get(name), targets.get(name)];
    return (
      to?.sheet === target?.sheet &&
      to?.row === target?.row &&
      to?.column === target?.column &&
      rows === target?.rows &&
      columns === target.columns
    );
  });
}

const goneOf = ({ cells }: SheetData, site: Site): number =>
  cells.filter((cell) => cell.content && standingCell(cell, site).length === 0).length;

/** What nobody has moved. */
const asBuilt = (workbook: WorkbookData): Standing => ({
  sites: () => AS_BUILT,
  workbook,
  isCertain: true,
  gone: new Map(),
});

/** Finds out where everything that was built stands by now. */
export function standingOf(built: WorkbookData, known: Known): Standing {
  const { found, targets, renamed } = known;
  if (found.size === 0) return asBuilt(built);
  const sites = sitesOf(built, known);
  const workbook = standingWorkbook(built, sites);
  const isSheetCertain = (sheet: SheetData): boolean => {
    const there = found.get(sheet.name);
    if (!there || sites(sheet.name) === AS_BUILT) return true;
    return isConfirmed(there, sheet, inputKeys(workbook, sheet), renamed);
  };
  return {
    sites,
    workbook,
    isCertain: areNamesThere(built, workbook, targets) && workbook.sheets.every(isSheetCertain),
    gone: new Map(
      built.sheets.map((sheet) => [sheet.name, goneOf(sheet, sites(sheet.name) ?? AS_BUILT)] as const),
    ),
  };
}
