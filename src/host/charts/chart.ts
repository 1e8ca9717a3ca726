import type { Method } from '../api/apiClass.js';
import { invalidArgument, itemNotFound } from '../api/errors.js';
import { sheetOf, type KeptSpec, type KeptTarget } from '../api/kept.js';
import type { Range } from '../../cells/cells.js';
import type { Arguments } from '../api/arguments.js';
import { areaAt } from '../ranges/area.js';
import { union } from '../ranges/geometry.js';
import { seriesFrom } from './seriesFrom.js';

const POINTS_PER_PIXEL = 72 / 96;

/** Where the cells that a chart was put over are kept, with the position that they gave it. */
export const COVERED = '_covered';

function cellAt(target: KeptTarget, args: Arguments, position: number): Range {
  const sheet = sheetOf(target);
  return (args.target(position, 'Range') ?? areaAt(target.workbook, args.text(position), sheet)).range;
}

const sum = (from: number, count: number, size: (at: number) => number): number =>
  Array.from({ length: count }, (_, at) => size(from + at)).reduce((total, one) => total + one, 0) *
  POINTS_PER_PIXEL;

/** Covers the cells from the first to the last; with the first alone the size stays. */
const setPosition: Method<KeptTarget> = (target, args) => {
  const sheet = sheetOf(target);
  const first = cellAt(target, args, 0);
  Object.assign(target.data, {
    left: sum(0, first.column, (at) => sheet.columnWidth(at)),
    top: sum(0, first.row, (at) => sheet.rowHeight(at)),
  });
  if (args.at(1) === undefined) return;
  const covered = union(first, cellAt(target, args, 1));
  Object.assign(target.data, {
    width: sum(covered.column, covered.columns, (at) => sheet.columnWidth(at)),
    height: sum(covered.row, covered.rows, (at) => sheet.rowHeight(at)),
  });
  const { left, top, width, height } = target.data;
  // Sizes of rows and columns are not the same wherever the workbook is opened; the cells are.
  target.data[COVERED] = { ...covered, left, top, width, height };
};

const remove: Method<KeptTarget> = (target) => {
  const sheet = sheetOf(target);
  const book = target.workbook.sheetBook(sheet);
  book.charts = book.charts.filter(({ data }) => data !== target.data);
};

/** https://learn.microsoft.com/javascript/api/excel/excel.chart */
export const chart: KeptSpec = {
  identity: 'id',
  check: (target) => {
    const { charts } = target.workbook.sheetBook(sheetOf(target));
    if (!charts.some(({ data }) => data === target.data)) throw itemNotFound();
  },
  objects: {
    worksheet: (target) =>
      target.workbook.object('Worksheet', { workbook: target.workbook, sheet: sheetOf(target) }),
    series: (target) => target.workbook.kept('ChartSeriesCollection', target.data, sheetOf(target)),
  },
  methods: {
    setPosition,
    setData: (target, args) => {
      const source = args.target(0, 'Range');
      if (!source) throw invalidArgument();
      target.data['series'] = seriesFrom(source, args.optionalText(1) ?? 'Auto');
    },
    delete: remove,
  },
};
