import type { KeptSpec } from '../api/kept.js';
import { checkFormula } from '../ranges/checkFormula.js';
import { chart } from './chart.js';
import { chartLegendEntries, chartPointsCollection, chartSeries, chartSeriesCollection } from './series.js';

const clears = (...names: readonly string[]): KeptSpec => ({
  methods: {
    clear: ({ data }) => {
      for (const name of names) data[name] = undefined;
      data['cleared'] = true;
    },
  },
});

/** https://learn.microsoft.com/javascript/api/excel/excel.chartfill */
const chartFill: KeptSpec = {
  methods: {
    ...clears('color').methods,
    setSolidColor: ({ workbook, data }, args) => {
      const color = args.text(0);
      workbook.checkKept('ChartFont', 'color', color);
      data['color'] = color;
      delete data['cleared'];
    },
  },
};

/** https://learn.microsoft.com/javascript/api/excel/excel.charttitle */
const chartTitle: KeptSpec = {
  methods: {
    setFormula: ({ data }, args) => {
      const formula = args.text(0);
      checkFormula(formula);
      data['formula'] = formula;
    },
  },
};

/** What charts do beyond keeping what they are told; everything else of them is only kept. */
export const chartParts: Readonly<Record<string, KeptSpec>> = {
  Chart: chart,
  ChartSeriesCollection: chartSeriesCollection,
  ChartSeries: chartSeries,
  ChartLegendEntryCollection: chartLegendEntries,
  ChartPointsCollection: chartPointsCollection,
  ChartTitle: chartTitle,
  ChartAxisTitle: chartTitle,
  ChartFill: chartFill,
  ChartLineFormat: clears('color', 'lineStyle', 'weight'),
  ChartBorder: clears('color', 'lineStyle', 'weight'),
};
