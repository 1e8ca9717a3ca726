import type { CellData, SheetData, WorkbookData } from '../../../workbook/workbook.js';
import { align } from '../sites/align.js';
import { groupedBy } from '../sites/groupedBy.js';
import { AS_BUILT, type Line, type Site } from '../sites/site.js';
import type { Anchor } from '../sites/sheetSite.js';
import { keyOf } from '../keyOf.js';
import { ownersByName, ownersByRow } from './lineOwners.js';

/** What tells a row: what its cells say, and the last row at or above it that says what no other row says. */
interface Row {
  readonly says: string;
  /** The line of the case that it is about, whatever that is called; '' of none. */
  readonly owner: string;
  readonly label: string;
  readonly under: string;
  /** The row of the other sheet that has the same names. */
  readonly anchor: number | undefined;
}

/** What speaks for two rows being the same one. Names settle it; where nothing differs, rows under one heading do. */
const WEIGHTS = { anchor: 16, says: 4, label: 2, under: 1, blank: 0.5 } as const;

function said({ content }: CellData): string {
  if (content?.kind === 'text') return content.text;
  return content?.kind === 'formula' && typeof content.value === 'string' ? content.value : '';
}

interface Known {
  /** Rows of the other sheet that have the same names. */
  readonly anchors: ReadonlyMap<number, number>;
  readonly ownersByRow: ReadonlyMap<number, string>;
  readonly ownersByName: ReadonlyMap<string, string>;
}

function rowsOf({ cells }: SheetData, known: Known): readonly Row[] {
  const byRow = groupedBy(cells, ({ row }) => String(row));
  const texts = Array.from({ length: Math.max(0, ...cells.map(({ row }) => row)) }, (_, at) =>
    (byRow.get(String(at + 1)) ?? []).map(said).filter((text) => text !== ''),
  );
  const says = texts.map((some) => some.map((text) => known.ownersByName.get(text) ?? text).join('\n'));
  const times = groupedBy(says, (one) => one);
  let under = '';
  return says.map((one, at) => {
    if (one !== '' && times.get(one)?.length === 1) under = one;
    const label = texts[at]?.[0] ?? '';
    const owner = known.ownersByRow.get(at + 1) ?? known.ownersByName.get(label) ?? '';
    return { says: one, owner, label, under, anchor: known.anchors.get(at + 1) };
  });
}

/** Whether two rows are about different lines of the case, or only one is about any. */
const isOther = (one: Row, other: Row): boolean =>
  one.owner !== other.owner && ((one.owner !== '' && other.owner !== '') || one.says !== other.says);

function likenessOf(one: Row, other: Row, at: number, there: number): number {
  if (one.anchor !== undefined || other.anchor !== undefined)
    return one.anchor === there && other.anchor === at ? WEIGHTS.anchor : 0;
  if (isOther(one, other)) return 0;
  const under = one.under === other.under ? WEIGHTS.under : 0;
  if (one.says === '' && other.says === '') return under * WEIGHTS.blank;
  if (one.says === other.says) return WEIGHTS.says + under;
  return one.label !== '' && one.label === other.label ? WEIGHTS.label + under : 0;
}

const isSame = (one: Row, other: Row, at: number, there: number): boolean =>
  one.says === other.says &&
  !isOther(one, other) &&
  (one.anchor === undefined || one.anchor === there) &&
  (other.anchor === undefined || other.anchor === at);

/** How many lines are the same from one end on, where nothing has to be weighed. */
function sameLines(from: readonly Row[], to: readonly Row[]): readonly [first: number, last: number] {
  const most = Math.min(from.length, to.length);
  let first = 0;
  while (first < most && isSame(from[first]!, to[first]!, first + 1, first + 1)) first += 1;
  let last = 0;
  while (
    last < most - first &&
    isSame(from.at(-last - 1)!, to.at(-last - 1)!, from.length - last, to.length - last)
  )
    last += 1;
  return [first, last];
}

function rowLine(from: readonly Row[], to: readonly Row[]): Line {
  const [first, last] = sameLines(from, to);
  const [built, wanted] = [from.length - first - last, to.length - first - last];
  const between = align(
    built,
    wanted,
    (one, other) => likenessOf(from[first + one - 1]!, to[first + other - 1]!, first + one, first + other),
    (one, other) => other <= wanted && !isOther(from[first + one - 1]!, to[first + other - 1]!),
  );
  return (at) => {
    if (at <= first) return at;
    if (at > first + built) return at + wanted - built;
    const there = between(at - first);
    return there === undefined ? undefined : first + there;
  };
}

const lastColumn = ({ cells }: SheetData): number => Math.max(0, ...cells.map(({ column }) => column));

const hasSameCells = (from: SheetData, to: SheetData): boolean =>
  from.cells.length === to.cells.length &&
  from.cells.every((cell, at) => keyOf(cell) === keyOf(to.cells[at]!));

/** A workbook, and a sheet of it. */
export interface SheetOf {
  readonly workbook: WorkbookData;
  readonly sheet: SheetData;
}

/**
 * Which row and column of a sheet that is wanted is one that was built. `anchors` are cells with the same name. Columns
 * come and go at the right, as months do.
 */
export function counterparts(built: SheetOf, wanted: SheetOf, anchors: readonly Anchor[]): Site {
  const named = ownersByName(built.workbook, wanted.workbook);
  const rowsIn = ({ workbook, sheet }: SheetOf, same: ReadonlyMap<number, number>): readonly Row[] =>
    rowsOf(sheet, { anchors: same, ownersByRow: ownersByRow(workbook, sheet), ownersByName: named });
  const from = rowsIn(built, new Map(anchors.map((anchor) => [anchor.built.row, anchor.now.row])));
  const to = rowsIn(wanted, new Map(anchors.map((anchor) => [anchor.now.row, anchor.built.row])));
  const isAlike = hasSameCells(built.sheet, wanted.sheet) && !from.some((row, at) => isOther(row, to[at]!));
  if (isAlike) return AS_BUILT;
  const last = lastColumn(wanted.sheet);
  return { rows: rowLine(from, to), columns: (at) => (at <= last ? at : undefined) };
}
