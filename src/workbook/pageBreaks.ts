import { pageRoom } from './pageScale.js';
import { printedAreas } from './printedAreas.js';
import { extent, rowHeight } from './sizes.js';
import { styleName, type PlainStyle } from './styles.js';
import type { Area, SheetData } from './workbook.js';

/** Of rows that belong to what stands above them. */
const CONTINUED: readonly PlainStyle[] = ['labelIndented', 'totalLabel'];
/** Of rows that belong to what follows them. */
const HEADINGS: readonly PlainStyle[] = ['section', 'subhead', 'subheadAcross', 'subheadIndented', 'head'];
const isOneOf = (styles: readonly PlainStyle[], style: string | undefined): boolean =>
  styles.some((one) => styleName(one) === style);

/** Programs differ by a little in the heights of rows: so much of a page is filled. */
const FILLED = 0.97;
/** From here on a page may end early, where a section or a group of rows ends. */
const FULL_ENOUGH = 0.8;

/** From here on a page may end before a section that would be torn and has room on a page of its own. */
const WELL_BEGUN = 0.2;

/** How well a row begins a page: 0 not at all, it belongs to the one above. */
const RANK = { none: 0, row: 1, group: 2, section: 3 } as const;
type Rank = (typeof RANK)[keyof typeof RANK];

function ranksOf({ cells, charts }: SheetData, continued: ReadonlySet<number>): (row: number) => Rank {
  const styles = new Map(cells.flatMap(({ row, column, style }) => (column === 1 ? [[row, style]] : [])));
  const isHeading = (row: number): boolean => {
    const style = styles.get(row);
    return isOneOf(HEADINGS, style) || (isOneOf(['remark'], style) && isHeading(row - 1));
  };
  const isInChart = (row: number): boolean => charts.some(({ at }) => row > at.row && row < at.row + at.rows);
  return (row) => {
    const style = styles.get(row);
    if (style === undefined || continued.has(row) || isOneOf(CONTINUED, style)) return RANK.none;
    if (isHeading(row - 1) || isInChart(row)) return RANK.none;
    if (isOneOf(['remark'], style) && styles.has(row - 1)) return RANK.none;
    if (isOneOf(['section'], style)) return RANK.section;
    return isHeading(row) ? RANK.group : RANK.row;
  };
}

function breaksIn(sheet: SheetData, { row: top, rows }: Area, rankOf: (row: number) => Rank): number[] {
  const { titleRows, breaks } = sheet.print;
  const height = (row: number): number => rowHeight(sheet, row);
  const room = FILLED * pageRoom(sheet);
  const titles = titleRows ? extent(titleRows.from, titleRows.to, height) : 0;
  const end = top + rows;
  const ends: number[] = [];
  let begun = top;
  let used = titleRows && top > titleRows.to ? titles : 0;
  let best: { readonly row: number; readonly rank: Rank } = { row: top, rank: RANK.none };
  /** The last section of this page that begins late enough to begin another page. */
  let section: number | undefined;
  function begin(row: number): void {
    begun = row;
    used = titles;
    best = { row, rank: RANK.none };
    section = undefined;
  }
  function hasRoom(from: number): boolean {
    let next = from + 1;
    while (next < end && rankOf(next) < RANK.section) next += 1;
    return titles + extent(from, next - 1, height) <= room;
  }
  for (let row = top; row < end; row += 1) {
    if (breaks.rows.includes(row - 1)) begin(row);
    const rank = rankOf(row);
    if (row > begun && rank > RANK.none) {
      const isLate = used > FULL_ENOUGH * room;
      if (!isLate || rank >= best.rank) best = { row, rank: isLate ? rank : RANK.row };
      if (rank === RANK.section && used > WELL_BEGUN * room) section = row;
    }
    if (row > begun && used + height(row) > room) {
      if (section !== undefined && hasRoom(section)) row = section;
      else if (best.rank > RANK.none) ({ row } = best);
      ends.push(row - 1);
      begin(row);
    }
    used += height(row);
  }
  return ends;
}

/**
 * The rows after which pages end: where the sheet asks for it, and else so that no heading stands alone at the foot of a
 * page and no paragraph, total or chart is torn from what it belongs to.
 */
export function pageBreaks(sheet: SheetData, continued: readonly number[]): readonly number[] {
  const { fit, breaks } = sheet.print;
  if (fit.tall > 0) return breaks.rows;
  const rankOf = ranksOf(sheet, new Set(continued));
  const found = printedAreas(sheet.print).flatMap((area) => breaksIn(sheet, area, rankOf));
  return [...breaks.rows, ...found].sort((one, other) => one - other);
}
