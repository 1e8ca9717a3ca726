import type { SheetData } from '../../../workbook/workbook.js';
import type { FoundSheet } from '../foundSheets.js';
import { align } from './align.js';
import { ballot } from './ballot.js';
import { groupedBy } from './groupedBy.js';
import { signature } from './signature.js';
import { AS_BUILT, type Line, type Site } from './site.js';
import { builtCells, foundCells, type Told } from './told.js';

interface Cell {
  readonly row: number;
  readonly column: number;
}

/** A cell of ours that has a name, which Excel moves with it. */
export interface Anchor {
  readonly built: Cell;
  readonly now: Cell;
}

/** A name says more than a text that stands once. */
const NAME = 2;

/** What stands in many rows says little about each. */
function rowsOf(built: readonly Told[], now: readonly Told[], anchors: readonly Anchor[]): Line {
  const votes = ballot(built, now, 'row');
  const found = groupedBy(now, ({ sign }) => String(sign));
  const signed = built.filter(({ sign }) => sign !== undefined);
  for (const [sign, cells] of groupedBy(signed, (cell) => String(cell.sign))) {
    const there = groupedBy(found.get(sign) ?? [], ({ row }) => String(row));
    for (const some of groupedBy(cells, ({ row }) => String(row)).values())
      for (const others of there.values())
        votes.vote(some[0]!.row, others[0]!.row, Math.min(some.length, others.length) / cells.length);
  }
  for (const anchor of anchors) votes.vote(anchor.built.row, anchor.now.row, NAME);
  return align(votes.built, votes.now, votes.likeness);
}

/** The same of columns, row by row, once it is known where rows are. */
function columnsOf(
  built: readonly Told[],
  now: readonly Told[],
  anchors: readonly Anchor[],
  rows: Line,
): Line {
  const votes = ballot(built, now, 'column');
  const found = groupedBy(now, ({ row, sign }) => `${row} ${sign}`);
  const signed = built.filter(({ sign }) => sign !== undefined);
  for (const cells of groupedBy(signed, ({ row, sign }) => `${row} ${sign}`).values())
    for (const { row, column, sign } of cells)
      for (const other of found.get(`${rows(row)} ${sign}`) ?? [])
        votes.vote(column, other.column, 1 / cells.length);
  for (const anchor of anchors) votes.vote(anchor.built.column, anchor.now.column, NAME);
  return align(votes.built, votes.now, votes.likeness);
}

/** Whether everything that nobody types into stands where it was built. */
function isAsBuilt(built: readonly Told[], found: FoundSheet, anchors: readonly Anchor[]): boolean {
  const stays = ({ built: { row, column }, now }: Anchor): boolean =>
    row === now.row && column === now.column;
  const isThere = ({ row, column, sign }: Told): boolean =>
    sign === undefined || signature(found.at(row, column)) === sign;
  return anchors.every(stays) && built.every(isThere);
}

/**
 * Where the rows and columns of a sheet stand by now, told by names, labels and the shape of formulas. `inputs` are the
 * keys of cells that people type into.
 */
export function sheetSite(
  sheet: SheetData,
  inputs: ReadonlySet<string>,
  found: FoundSheet,
  anchors: readonly Anchor[],
): Site {
  const built = builtCells(sheet, inputs);
  if (isAsBuilt(built, found, anchors)) return AS_BUILT;
  const now = foundCells(found);
  const rows = rowsOf(built, now, anchors);
  const columns = columnsOf(built, now, anchors, rows);
  const isSame = sheet.cells.every(({ row, column }) => rows(row) === row && columns(column) === column);
  return isSame ? AS_BUILT : { rows, columns };
}
