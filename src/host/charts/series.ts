import type { Method } from '../api/apiClass.js';
import { invalidArgument, notImplemented } from '../api/errors.js';
import { sheetOf, type KeptSpec, type KeptTarget } from '../api/kept.js';
import type { Kept } from '../book/hostBook.js';
import { source } from './seriesFrom.js';

const seriesOf = ({ data }: KeptTarget): Kept[] => data['series'] as Kept[];

const one = (target: KeptTarget, series: Kept) =>
  target.workbook.kept('ChartSeries', series, sheetOf(target));

/** https://learn.microsoft.com/javascript/api/excel/excel.chartseriescollection; stands for the chart's record */
export const chartSeriesCollection: KeptSpec = {
  properties: { count: { read: (target) => seriesOf(target).length } },
  collection: {
    items: (target) => seriesOf(target).map((series) => one(target, series)),
    find: () => undefined,
  },
  methods: {
    add: (target, args) => {
      const all = seriesOf(target);
      const at = args.optionalWhole(1, all.length);
      if (at < 0 || at > all.length) throw invalidArgument();
      const name = args.optionalText(0);
      const series: Kept = name === undefined ? {} : { name };
      all.splice(at, 0, series);
      return one(target, series);
    },
  },
};

const setSource =
  (name: string): Method<KeptTarget> =>
  ({ data }, args) => {
    const cells = args.target(0, 'Range');
    if (!cells) throw invalidArgument();
    data[name] = source(cells);
  };

/** The dimensions of a series: https://learn.microsoft.com/javascript/api/excel/excel.chartseriesdimension */
const DIMENSIONS: Readonly<Record<string, string>> = {
  Values: 'values',
  YValues: 'values',
  XValues: 'xValues',
  Categories: 'xValues',
};

/** https://learn.microsoft.com/javascript/api/excel/excel.chartseries */
export const chartSeries: KeptSpec = {
  objects: {
    points: (target) => target.workbook.kept('ChartPointsCollection', target.data, sheetOf(target)),
  },
  methods: {
    setValues: setSource('values'),
    setXAxisValues: setSource('xValues'),
    getDimensionDataSourceString: ({ data }, args) => {
      const dimension = DIMENSIONS[args.text(0)];
      if (dimension === undefined) throw notImplemented(`the series dimension ${args.text(0)}`);
      return data[dimension] ?? '';
    },
    delete: ({ workbook, sheet, data }) => {
      for (const { data: chart } of sheet ? workbook.sheetBook(sheet).charts : []) {
        chart['series'] = (chart['series'] as Kept[]).filter((series) => series !== data);
      }
    },
  },
};

/** Members of a chart by their place; only those that were asked for are kept. */
function placed(collection: string, held: string, className: string): KeptSpec {
  return {
    collection: {
      items: () => {
        throw notImplemented(`${collection}.items`);
      },
      find: () => undefined,
    },
    methods: {
      getItemAt: (target, args) => {
        const all = (target.data[held] ??= {}) as Record<string, Kept>;
        const one = (all[String(args.whole(0))] ??= {});
        return target.workbook.kept(className, one, sheetOf(target));
      },
    },
  };
}

/** https://learn.microsoft.com/javascript/api/excel/excel.chartpointscollection */
export const chartPointsCollection = placed('ChartPointsCollection', 'points', 'ChartPoint');

/** https://learn.microsoft.com/javascript/api/excel/excel.chartlegendentrycollection */
export const chartLegendEntries = placed('ChartLegendEntryCollection', 'entries', 'ChartLegendEntry');
