import type { ChartData } from '../../../workbook/workbook.js';
import type { Site, Sites } from './site.js';
import { standingArea } from './standingArea.js';
import { standingAreaOf, standingPlace } from './standingPlace.js';

/** A chart on a sheet, whose cells may be on others. */
export const standingChart = (chart: ChartData, site: Site, sites: Sites): ChartData => ({
  ...chart,
  at: standingArea(chart.at, site) ?? chart.at,
  title: standingPlace(chart.title, sites),
  alternative: standingPlace(chart.alternative, sites),
  ...(chart.categories && { categories: standingAreaOf(chart.categories, sites) }),
  series: chart.series.map(({ name, x, values }) => ({
    name: standingPlace(name, sites),
    ...(x && { x: standingAreaOf(x, sites) }),
    values: standingAreaOf(values, sites),
  })),
});
