import type { Area, ChartData, SheetData, Validation } from '../../workbook/workbook.js';
import { PAGE_PARTS } from '../build/sheet/pageParts.js';
import { keyOf } from './keyOf.js';

const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/** Of the first, what the others do not have likewise. */
export function without<T>(some: readonly T[], others: readonly T[]): readonly T[] {
  const known = new Set(others.map((one) => JSON.stringify(one)));
  return some.filter((one) => !known.has(JSON.stringify(one)));
}

/** Rows and columns that came. */
export interface Fresh {
  readonly rows: readonly number[];
  readonly columns: readonly number[];
}

/** What of a chart is written into it and not read from cells, and does not make it another chart. */
const drawn = ({ spec }: ChartData): unknown => [
  spec.categoryAxis,
  spec.valueAxis,
  spec.series.map(({ name }) => name),
];

/** A chart but for the names of its lines and the ends of its axes, and for what its cells say. */
const chartFramework = ({ spec, ...chart }: ChartData): unknown => [
  chart,
  spec.kind,
  spec.legend,
  spec.valueAxis.numberFormat,
  [spec.categoryAxis, spec.valueAxis].map((axis) => Object.keys(axis)),
  spec.series.map(({ look, labels, numberFormat }) => [look, labels, numberFormat]),
];

/** The part of an area on lines that came. */
function freshPart(area: Area, { rows, columns }: Fresh): readonly Area[] {
  const down = rows.filter((row) => row >= area.row && row < area.row + area.rows);
  const along = columns.filter((column) => column >= area.column && column < area.column + area.columns);
  return [
    ...down.map((row) => ({ ...area, row, rows: 1 })),
    ...along.map((column) => ({ ...area, column, columns: 1 })),
  ];
}

/** Rules that are others, and of those that stay what holds for lines that came: these have none of their own. */
function validationsOf(from: SheetData, to: SheetData, fresh: Fresh): readonly Validation[] {
  const changed = new Set(without(to.validations, from.validations));
  return to.validations.flatMap((rule) => {
    if (changed.has(rule)) return [rule];
    const areas = rule.areas.flatMap((area) => freshPart(area, fresh));
    return areas.length > 0 ? [{ ...rule, areas }] : [];
  });
}

const cellsOf = (areas: readonly Area[]): readonly string[] =>
  areas.flatMap(({ row, column, rows, columns }) =>
    Array.from({ length: rows * columns }, (_, at) =>
      keyOf({ row: row + Math.floor(at / columns), column: column + (at % columns) }),
    ),
  );

/** Of areas where a rule for what may be typed was, those where none is any more. */
function unruledIn(from: SheetData, to: SheetData): readonly Area[] {
  const ruled = new Set(to.validations.flatMap(({ areas }) => cellsOf(areas)));
  return without(from.validations, to.validations).flatMap(({ areas }) =>
    areas.filter((area) => cellsOf([area]).some((cell) => !ruled.has(cell))),
  );
}

const named = ({ charts }: SheetData): ReadonlySet<string> => new Set(charts.map(({ name }) => name));

/** What charts there are once those of a sheet have become those of another; people's own are among them. */
export const chartsThen = (charts: readonly string[], from: SheetData, to: SheetData): readonly string[] => {
  const [before, after] = [named(from), named(to)];
  const come = [...after].filter((name) => !before.has(name));
  return [...charts.filter((name) => !before.has(name) || after.has(name)), ...come];
};

/** Rows and columns that are to have no size of their own. */
export interface Usual {
  readonly rows: readonly number[];
  readonly columns: readonly number[];
}

function usualIn(from: SheetData, to: SheetData, fresh: Fresh): Usual {
  const sized = from.columnWidths.flatMap((width, at) => (width === undefined ? [] : [at + 1]));
  return {
    rows: [...Object.keys(from.rowHeights).map(Number), ...fresh.rows].filter(
      (row) => to.rowHeights[row] === undefined,
    ),
    columns: [...sized, ...fresh.columns].filter((column) => to.columnWidths[column - 1] === undefined),
  };
}

/** A sheet with nothing but what is to be written of its looks, links, sizes, rules, tables and charts. */
export interface SheetRest {
  readonly data: SheetData;
  /** Cells that are to be one cell no more, and those that lead nowhere any more. */
  readonly unmerged: readonly Area[];
  readonly unlinked: readonly Area[];
  /** Where people may type anything. */
  readonly unruled: readonly Area[];
  readonly usual: Usual;
  /** Charts of which something is written into, those that are drawn anew, those that come, and the names of those that go. */
  readonly retouched: readonly ChartData[];
  readonly redrawn: readonly ChartData[];
  readonly added: readonly ChartData[];
  readonly dropped: readonly string[];
  readonly paper: PaperRest | undefined;
}

/** What about the paper of a sheet is others: which of the parts, and whether pages break elsewhere. */
export interface PaperRest {
  readonly whole: SheetData;
  readonly parts: readonly number[];
  readonly breaks: boolean;
}

/** What is known of a sheet besides what it was built from. */
interface There {
  /** The names of its charts. */
  readonly charts: readonly string[];
  readonly fresh: Fresh;
  /** As it is before lines move, and whether any do: Excel takes breaks of pages along in its own way. */
  readonly before: SheetData;
  readonly hasMoves: boolean;
}

function paperOf(from: SheetData, to: SheetData, { before, hasMoves }: There): PaperRest | undefined {
  const parts = PAGE_PARTS.flatMap(({ said, moves }, at) =>
    isSame(said(moves ? from : before), said(to)) ? [] : [at],
  );
  const [was, wanted] = [before.print.breaks, to.print.breaks];
  const hasAny = was.rows.length + was.columns.length + wanted.rows.length + wanted.columns.length > 0;
  const breaks = (hasMoves && hasAny) || !isSame(was, wanted);
  return parts.length > 0 || breaks ? { whole: to, parts, breaks } : undefined;
}

/** What of `to` looks otherwise than in `from`, which has its lines. */
export function sheetRest(from: SheetData, to: SheetData, there: There): SheetRest {
  const { charts, fresh } = there;
  const links = without(to.links, from.links);
  const linked = new Set(links.map(keyOf));
  const led = new Set(to.links.map(keyOf));
  const styles = new Map(from.cells.map((cell) => [keyOf(cell), cell.style]));
  const before = new Map(from.charts.map((chart) => [chart.name, chart]));
  const isKnown = ({ name }: ChartData): boolean => charts.includes(name);
  const known = to.charts.filter((chart) => before.has(chart.name) && isKnown(chart));
  const isOther = (chart: ChartData): boolean =>
    !isSame(chartFramework(before.get(chart.name)!), chartFramework(chart));
  const wanted = named(to);
  return {
    data: {
      ...to,
      // A link gives its cell a look of its own.
      cells: to.cells.filter((cell) => cell.style !== styles.get(keyOf(cell)) || linked.has(keyOf(cell))),
      links,
      columnWidths: to.columnWidths.map((width, at) => (width === from.columnWidths[at] ? undefined : width)),
      rowHeights: Object.fromEntries(
        Object.entries(to.rowHeights).filter(([row, height]) => from.rowHeights[Number(row)] !== height),
      ),
      merged: without(to.merged, from.merged),
      validations: validationsOf(from, to, fresh),
      conditionalFormats: without(to.conditionalFormats, from.conditionalFormats),
      tables: without(to.tables, from.tables),
    },
    unmerged: without(from.merged, to.merged),
    unlinked: from.links
      .filter((link) => !led.has(keyOf(link)))
      .map(({ row, column }) => ({ row, column, rows: 1, columns: 1 })),
    unruled: unruledIn(from, to),
    usual: usualIn(from, to, fresh),
    retouched: known.filter(
      (chart) => !isOther(chart) && !isSame(drawn(chart), drawn(before.get(chart.name)!)),
    ),
    redrawn: known.filter(isOther),
    added: to.charts.filter(({ name }) => !before.has(name)),
    dropped: from.charts.filter((chart) => !wanted.has(chart.name) && isKnown(chart)).map(({ name }) => name),
    paper: paperOf(from, to, there),
  };
}

export const isEmptyRest = ({
  data,
  unmerged,
  unlinked,
  unruled,
  usual,
  retouched,
  redrawn,
  added,
  dropped,
  paper,
}: SheetRest): boolean =>
  [
    data.cells,
    data.links,
    data.merged,
    data.validations,
    data.conditionalFormats,
    data.tables,
    Object.keys(data.rowHeights),
    unmerged,
    unlinked,
    unruled,
    usual.rows,
    usual.columns,
    retouched,
    redrawn,
    added,
    dropped,
  ].every((some) => some.length === 0) &&
  data.columnWidths.every((width) => width === undefined) &&
  paper === undefined;
