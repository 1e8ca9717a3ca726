import type { ChartData, SheetData, WorkbookData } from '../../workbook/workbook.js';

const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/** A chart but for the names of its lines and the ends of its axes, and for what its cells say. */
const chartFramework = ({ spec, ...chart }: ChartData) => [
  chart,
  spec.kind,
  spec.legend,
  spec.valueAxis.numberFormat,
  [spec.categoryAxis, spec.valueAxis].map((axis) => Object.keys(axis)),
  spec.series.map(({ look, labels, numberFormat }) => [look, labels, numberFormat]),
];

/** Everything about a sheet that does not change when figures do; what is left can change in place. */
const framework = (sheet: SheetData) => [
  sheet.name,
  sheet.cells.map(({ row, column }) => row * 20_000 + column),
  sheet.links.map(({ row, column }) => row * 20_000 + column),
  sheet.merged,
  sheet.notes,
  sheet.validations,
  sheet.conditionalFormats,
  sheet.tables,
  sheet.frozen,
  sheet.isProtected,
  { ...sheet.print, footer: undefined },
  sheet.charts.map(chartFramework),
];

/** Whether one workbook can become the other cell by cell, with every cell staying what it is. */
export const sameLayout = (one: WorkbookData, other: WorkbookData): boolean =>
  isSame(one.names, other.names) && isSame(one.sheets.map(framework), other.sheets.map(framework));
