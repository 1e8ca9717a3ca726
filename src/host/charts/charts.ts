import { apiClass } from '../api/apiClass.js';
import { invalidArgument } from '../api/errors.js';
import type { Chart } from '../book/hostBook.js';
import type { SheetTarget } from '../book/targets.js';
import { checkAllowed } from '../sheets/checkProtection.js';
import { seriesFrom } from './seriesFrom.js';

const chartsOf = ({ workbook, sheet }: SheetTarget): readonly Chart[] => workbook.sheetBook(sheet).charts;

const chartObject = ({ workbook, sheet }: SheetTarget, chart: Chart) =>
  workbook.kept('Chart', chart.data, sheet);

function nextName(charts: readonly Chart[]): string {
  const taken = new Set(charts.map(({ data }) => data['name']));
  let number = charts.length + 1;
  while (taken.has(`Chart ${number}`)) number += 1;
  return `Chart ${number}`;
}

/** https://learn.microsoft.com/javascript/api/excel/excel.chartcollection */
export const chartCollection = apiClass<SheetTarget>('ChartCollection', {
  check: ({ workbook, sheet }) => workbook.living(sheet),
  properties: { count: { read: (target) => chartsOf(target).length } },
  collection: {
    items: (target) => chartsOf(target).map((chart) => chartObject(target, chart)),
    // By name or, as the library asks again for charts it knows, by id.
    find: (target, key) => {
      const chart = chartsOf(target).find(({ id, data }) => id === key || data['name'] === key);
      return chart && chartObject(target, chart);
    },
  },
  methods: {
    add: (target, args) => {
      const { workbook, sheet } = target;
      checkAllowed(workbook, sheet, 'allowEditObjects');
      const source = args.target(1, 'Range');
      if (!source) throw invalidArgument();
      const seriesBy = args.optionalText(2) ?? 'Auto';
      const chartType = args.text(0);
      workbook.checkKept('Chart', 'chartType', chartType);
      const id = workbook.newId();
      const charts = chartsOf(target);
      const chart: Chart = {
        id,
        data: {
          id,
          name: nextName(charts),
          chartType,
          series: seriesFrom(source, seriesBy),
        },
      };
      workbook.sheetBook(sheet).charts = [...charts, chart];
      return chartObject(target, chart);
    },
  },
});
