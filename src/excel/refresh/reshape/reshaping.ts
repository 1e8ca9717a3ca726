import type { SheetData, WorkbookData } from '../../../workbook/workbook.js';
import { AS_BUILT, type Site, type Sites } from '../sites/site.js';
import type { Anchor } from '../sites/sheetSite.js';
import type { Standing } from '../sites/standing.js';
import { standingCell } from '../sites/standingCell.js';
import { standingWorkbook } from '../sites/standingWorkbook.js';
import { counterparts } from './counterparts.js';
import { movesBack, type LineMove } from './lineMove.js';
import { plannedLines, type PlannedLines } from './plannedLines.js';

/** What becomes of the rows and columns of a sheet. */
export interface ReshapedSheet {
  readonly moves: readonly LineMove[];
  /** Where rows and columns that are there go, and where those that will be there are by now. */
  readonly moved: Site;
  readonly back: Site;
  readonly gone: { readonly rows: readonly number[]; readonly columns: readonly number[] };
  readonly fresh: { readonly rows: readonly number[]; readonly columns: readonly number[] };
}

/** How the sheets that stand become those that are wanted, with rows and columns coming and going where they stand. */
export interface Reshaping {
  readonly sheets: ReadonlyMap<string, ReshapedSheet>;
  /** What is there once lines have moved, before anything is written. */
  readonly between: WorkbookData;
  /** What is wanted, where it will stand. */
  readonly data: WorkbookData;
}

const lengthOf = ({ cells }: SheetData, line: 'row' | 'column'): number =>
  Math.max(0, ...cells.map((cell) => cell[line]));

/** Cells that have a name in both. */
function anchorsOf(built: WorkbookData, wanted: WorkbookData, sheet: string): readonly Anchor[] {
  const named = new Map(wanted.names.map(({ name, to }) => [name, to]));
  return built.names.flatMap(({ name, to }) => {
    const now = named.get(name);
    return to.sheet === sheet && now?.sheet === sheet ? [{ built: to, now }] : [];
  });
}

function siteOf(
  same: Site,
  rows: PlannedLines,
  columns: PlannedLines,
  line: 'moved' | 'back' | 'wanted',
): Site {
  const isStill = rows.moves.length === 0 && columns.moves.length === 0;
  return isStill ? same : { rows: rows[line], columns: columns[line] };
}

/** Links are texts to Excel, which lead where they led; everything else follows. */
function moved(standing: WorkbookData, sites: Sites): WorkbookData {
  const followed = standingWorkbook(standing, sites);
  if (followed === standing) return standing;
  return {
    ...followed,
    sheets: followed.sheets.map((sheet, at) => ({
      ...sheet,
      links: standing.sheets[at]!.links.flatMap((link) => standingCell(link, sites(sheet.name) ?? AS_BUILT)),
    })),
  };
}

/** What takes a reshaping back, from what it leads to. */
export function reshapedBack(standing: WorkbookData, { sheets, data }: Reshaping): Reshaping {
  const back = new Map(
    [...sheets].map(([name, sheet]): [string, ReshapedSheet] => [
      name,
      {
        moves: movesBack(sheet.moves),
        moved: sheet.back,
        back: sheet.moved,
        gone: sheet.fresh,
        fresh: sheet.gone,
      },
    ]),
  );
  return {
    sheets: back,
    between: moved(data, (name) => back.get(name)?.moved ?? AS_BUILT),
    data: standing,
  };
}

/** Plans how what was built, as it stands by now, becomes what is wanted. */
export function reshapingOf(
  built: WorkbookData,
  wanted: WorkbookData,
  { sites, workbook: standing }: Pick<Standing, 'sites' | 'workbook'>,
): Reshaping {
  const sheets = new Map<string, ReshapedSheet>();
  const then = new Map<string, Site>();
  for (const to of wanted.sheets) {
    const from = built.sheets.find(({ name }) => name === to.name)!;
    const counterpart = counterparts(
      { workbook: built, sheet: from },
      { workbook: wanted, sheet: to },
      anchorsOf(built, wanted, to.name),
    );
    const now = sites(to.name) ?? AS_BUILT;
    const planned = (what: LineMove['what'], line: 'row' | 'column'): PlannedLines =>
      plannedLines({
        what,
        built: lengthOf(from, line),
        count: lengthOf(to, line),
        counterpart: counterpart[what],
        standing: now[what],
      });
    const [rows, columns] = [planned('rows', 'row'), planned('columns', 'column')];
    then.set(to.name, siteOf(now, rows, columns, 'wanted'));
    sheets.set(to.name, {
      moves: [...rows.moves, ...columns.moves],
      moved: siteOf(AS_BUILT, rows, columns, 'moved'),
      back: siteOf(AS_BUILT, rows, columns, 'back'),
      gone: { rows: rows.gone, columns: columns.gone },
      fresh: { rows: rows.fresh, columns: columns.fresh },
    });
  }
  return {
    sheets,
    between: moved(standing, (name) => sheets.get(name)?.moved ?? AS_BUILT),
    data: standingWorkbook(wanted, (name) => then.get(name) ?? AS_BUILT),
  };
}
