import { pageScale } from '../../workbook/pageScale.js';
import type { Area, ChartData, SheetData, Validation } from '../../workbook/workbook.js';
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

/** A sheet with nothing but what is to be written of its looks, links, sizes, rules, tables and charts. */
export interface SheetRest {
  readonly data: SheetData;
  /** Cells that are to be one cell no more, and those that lead nowhere any more. */
  readonly unmerged: readonly Area[];
  readonly unlinked: readonly Area[];
  /** Charts of which something is written into, and those that are drawn anew. */
  readonly retouched: readonly ChartData[];
  readonly redrawn: readonly ChartData[];
  /** The whole sheet, where pages are others. */
  readonly paged: SheetData | undefined;
  readonly footer: SheetData['print']['footer'] | undefined;
}

/** What is known of a sheet besides what it was built from. */
interface There {
  /** The names of its charts. */
  readonly charts: readonly string[];
  readonly fresh: Fresh;
  /** At which it was printed. */
  readonly scale: number;
}

/** What of `to` looks otherwise than in `from`, which has its lines. */
export function sheetRest(from: SheetData, to: SheetData, { charts, fresh, scale }: There): SheetRest {
  const links = without(to.links, from.links);
  const linked = new Set(links.map(keyOf));
  const led = new Set(to.links.map(keyOf));
  const styles = new Map(from.cells.map((cell) => [keyOf(cell), cell.style]));
  const [{ footer: footerBefore, ...page }, { footer, ...pageThen }] = [from.print, to.print];
  const known = to.charts.filter(({ name }) => charts.includes(name));
  const before = new Map(from.charts.map((chart) => [chart.name, chart]));
  const isOther = (chart: ChartData): boolean => {
    const was = before.get(chart.name);
    return was === undefined || !isSame(chartFramework(was), chartFramework(chart));
  };
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
    retouched: known.filter(
      (chart) => !isOther(chart) && !isSame(drawn(chart), drawn(before.get(chart.name)!)),
    ),
    redrawn: known.filter(isOther),
    paged: !isSame(page, pageThen) || scale !== pageScale(to) ? to : undefined,
    footer: isSame(footerBefore, footer) ? undefined : footer,
  };
}

export const isEmptyRest = ({
  data,
  unmerged,
  unlinked,
  retouched,
  redrawn,
  paged,
  footer,
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
    retouched,
    redrawn,
  ].every((some) => some.length === 0) &&
  data.columnWidths.every((width) => width === undefined) &&
  paged === undefined &&
  footer === undefined;
