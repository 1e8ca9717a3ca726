import type { Area, CellData, ConditionalFormat, Content, SheetData } from '../../workbook/workbook.js';
import { inputAfterFormat } from '../build/sheet/inputAfterFormat.js';
import { inputOf, type Input } from '../build/sheet/inputs.js';
import type { Renamed } from '../build/sheetReferences.js';
import { contentOf } from './contentOf.js';
import type { FoundCell, FoundSheet } from './foundSheets.js';
import { keyOf } from './keyOf.js';
import type { Losing } from './reshape/losing.js';
import type { LineMove } from './reshape/lineMove.js';
import type { Reshaping } from './reshape/reshaping.js';
import { sitesMoved } from './reshape/sitesMoved.js';
import { sameContent } from './sameContent.js';
import { chartsThen, isEmptyRest, sheetRest, without, type Fresh, type SheetRest } from './sheetRest.js';
import { standingCell } from './sites/standingCell.js';
import { standingFormat } from './sites/standingRules.js';

/** What a cell gets. */
interface Put {
  readonly row: number;
  readonly column: number;
  readonly input: Input;
}

/** What changes on a sheet, as plain data; in this order. */
export interface SheetPatch {
  /** Excel's id of the sheet. */
  readonly id: string;
  /** Rules for looks that are to go or to be others, as they stand before lines move. */
  readonly formats: readonly ConditionalFormat[];
  readonly moves: readonly LineMove[];
  /** Lines that came, which Excel makes look like those before them, and cells that are ours no more. */
  readonly fresh: Fresh;
  readonly left: readonly Area[];
  /** The last row and column of ours, once all is done. */
  readonly reach: { readonly row: number; readonly column: number };
  readonly puts: readonly Put[];
  readonly rest: SheetRest;
}

/** A patch, and what takes it back. */
export interface Patches {
  readonly forward: SheetPatch;
  readonly back: SheetPatch;
}

/** One sheet of a workbook that changes. */
export interface Changing {
  readonly found: FoundSheet;
  /** As it stands, and how all sheets become what is wanted, and again what they are. */
  readonly standing: SheetData;
  readonly forward: Reshaping;
  readonly back: Reshaping;
  readonly renamed: Renamed;
  readonly losing: Losing;
  /** Cells, as they stand, that are left alone; what is wanted comes with them. */
  readonly isTheirs: (cell: CellData, wanted: Content | undefined) => boolean;
}

const sheetOf = ({ sheets }: { readonly sheets: readonly SheetData[] }, name: string): SheetData =>
  sheets.find((sheet) => sheet.name === name)!;

const byKey = ({ cells }: SheetData): ReadonlyMap<string, CellData> =>
  new Map(cells.map((cell) => [keyOf(cell), cell]));

const asItIs: Renamed = (name) => name;

/** What was found in a cell, to be written into it again: formulas as they are. */
function inputAgain(held: FoundCell, written: Content | undefined, numberFormat: string | undefined): Input {
  const content = contentOf(held, written);
  return content?.kind === 'formula' ? held : inputAfterFormat(content, asItIs, numberFormat);
}

/** What is put into cells, and which cells are ours no more. */
function putsOf(changing: Changing): { readonly puts: readonly Put[]; readonly left: readonly CellData[] } {
  const { found, standing, forward, renamed, isTheirs } = changing;
  const [between, to] = [sheetOf(forward.between, standing.name), sheetOf(forward.data, standing.name)];
  const { back } = forward.sheets.get(standing.name)!;
  const [before, then] = [byKey(standing), byKey(between)];
  /** The cell as it stands; none of lines that come. */
  const nowOf = (cell: CellData): CellData | undefined => standingCell(cell, back)[0];
  const changes = (cell: CellData): boolean => {
    const now = nowOf(cell);
    if (!now) return cell.content !== undefined;
    if (isTheirs(now, cell.content)) return false;
    const held = found.at(now.row, now.column);
    const own = before.get(keyOf(now));
    const follows = own?.content?.kind === 'formula' && sameContent(held, own.content, renamed);
    // Excel has led it to where the cells are that it names.
    const moved = follows ? inputOf(then.get(keyOf(cell))?.content, renamed) : held;
    return !sameContent(moved, cell.content, renamed);
  };
  // Looks come after contents: a cell that is there has its old one until then.
  const formatOf = (cell: CellData): string | undefined =>
    forward.between.styles[then.get(keyOf(cell))?.style ?? '']?.numberFormat;
  const wanted = new Set(to.cells.map(keyOf));
  return {
    puts: to.cells.filter(changes).map((cell) => {
      const { row, column, content } = cell;
      return { row, column, input: inputAfterFormat(content, renamed, formatOf(cell)) };
    }),
    left: between.cells.filter((cell) => !wanted.has(keyOf(cell)) && !isTheirs(nowOf(cell)!, undefined)),
  };
}

/** What is put back into cells: what went with lines, what was written over, and formulas that lost what they named. */
function putsBackOf(changing: Changing, puts: readonly Put[], left: readonly CellData[]): readonly Put[] {
  const { found, standing, forward, losing } = changing;
  const { moved, back } = forward.sheets.get(standing.name)!;
  const [before, to] = [byKey(standing), byKey(sheetOf(forward.data, standing.name))];
  const touched = [...puts, ...left].flatMap(({ row, column }) => standingCell({ row, column }, back));
  const keys = new Set(touched.map(keyOf));
  const isLost = (held: FoundCell): boolean => losing.comesBack(held, standing.name) !== undefined;
  const others = found.cells.filter(
    (cell) => !keys.has(keyOf(cell)) && (standingCell(cell, moved).length === 0 || isLost(cell.held)),
  );
  return [...touched, ...others]
    .sort((one, other) => one.row - other.row || one.column - other.column)
    .map(({ row, column }) => {
      const key = keyOf({ row, column });
      const now = standingCell({ row, column }, moved)[0];
      const style = now && to.get(keyOf(now))?.style;
      const format = style === undefined ? undefined : forward.data.styles[style]?.numberFormat;
      return { row, column, input: inputAgain(found.at(row, column), before.get(key)?.content, format) };
    });
}

const cellOf = ({ row, column }: CellData): Area => ({ row, column, rows: 1, columns: 1 });

/** Whether Excel gives a rule for looks to lines that come right after its cells, as it gives them all looks. */
const isInherited = ({ areas }: ConditionalFormat, { rows, columns }: Fresh): boolean =>
  areas.some((area) => rows.includes(area.row + area.rows) || columns.includes(area.column + area.columns));

const reachOf = ({ cells }: SheetData, line: 'row' | 'column'): number =>
  Math.max(1, ...cells.map((cell) => cell[line]));

/** All but what cells hold; `charts` are the names of those that are there. */
function lookOf(
  from: SheetData,
  reshaping: Reshaping,
  charts: readonly string[],
): Pick<SheetPatch, 'formats' | 'moves' | 'fresh' | 'reach' | 'rest'> {
  const [between, to] = [sheetOf(reshaping.between, from.name), sheetOf(reshaping.data, from.name)];
  const { moves, fresh } = reshaping.sheets.get(from.name)!;
  const rules = from.conditionalFormats.map((rule) => ({
    rule,
    then: standingFormat(rule, from.name, sitesMoved(reshaping)),
  }));
  const left = rules.filter(({ then }) => then.areas.length > 0);
  const staying = left.filter(
    ({ then }) => !isInherited(then, fresh) && without([then], to.conditionalFormats).length === 0,
  );
  const there = { ...between, conditionalFormats: staying.map(({ then }) => then) };
  return {
    formats: left.filter((one) => !staying.includes(one)).map(({ rule }) => rule),
    moves,
    fresh,
    reach: { row: reachOf(to, 'row'), column: reachOf(to, 'column') },
    rest: sheetRest(there, to, { charts, fresh, before: from, hasMoves: moves.length > 0 }),
  };
}

/** What is put into the cells of a sheet in place of what is there. */
export function patchesOf(changing: Changing): Patches {
  const { found, standing, forward, back } = changing;
  const { id } = found.mark;
  const { puts, left } = putsOf(changing);
  const to = sheetOf(forward.data, standing.name);
  const [was, willBe] = [byKey(sheetOf(back.between, standing.name)), byKey(standing)];
  return {
    forward: { id, puts, left: left.map(cellOf), ...lookOf(standing, forward, found.charts) },
    back: {
      id,
      puts: putsBackOf(changing, puts, left),
      left: [...was.values()].filter((cell) => !willBe.has(keyOf(cell))).map(cellOf),
      ...lookOf(to, back, chartsThen(found.charts, standing, to)),
    },
  };
}

export const isEmptyPatch = ({ formats, moves, left, puts, rest }: SheetPatch): boolean =>
  [formats, moves, left, puts].every((some) => some.length === 0) && isEmptyRest(rest);
