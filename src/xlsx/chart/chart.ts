import { SURFACE } from '../../chart/palette.js';
import type { ChartSpec } from '../../chart/spec.js';
import type { ChartData } from '../../workbook/workbook.js';
import { CHART, DRAWING, RELATIONSHIPS } from '../namespaces.js';
import { each, element, xmlDocument } from '../xml.js';
import { axes } from './axes.js';
import { plot } from './plot.js';
import { textReference } from './references.js';
import { barShape } from './shape.js';
import { textProperties } from './text.js';

const TITLE_SIZE = 11;

const title = ({ spec, title: place }: ChartData): string =>
  element(
    'c:title',
    {},
    element('c:tx', {}, textReference(place, [spec.title])) +
      element('c:overlay', { val: false }) +
      textProperties({ size: TITLE_SIZE, bold: true }),
  );

/** A legend below the chart, without what is not seen. */
function legend({ legend: isWanted, series }: ChartSpec): string {
  if (!isWanted) return '';
  const deleted = each(series, ({ look }, at) =>
    look === 'invisible'
      ? element('c:legendEntry', {}, element('c:idx', { val: at }) + element('c:delete', { val: true }))
      : '',
  );
  return element(
    'c:legend',
    {},
    element('c:legendPos', { val: 'b' }) + deleted + element('c:overlay', { val: false }),
  );
}

/** xl/charts/chart1.xml; `height` in points. What is not said here Excel would decide by its version. */
export const chartXml = (chart: ChartData, height: number, font: string): string =>
  xmlDocument(
    element(
      'c:chartSpace',
      { 'xmlns:c': CHART, 'xmlns:a': DRAWING, 'xmlns:r': RELATIONSHIPS },
      element('c:roundedCorners', { val: false }) +
        element(
          'c:chart',
          {},
          title(chart) +
            element('c:autoTitleDeleted', { val: false }) +
            element('c:plotArea', {}, element('c:layout') + plot(chart, height) + axes(chart.spec)) +
            legend(chart.spec) +
            // Also what stands in hidden rows and columns.
            element('c:plotVisOnly', { val: false }) +
            element('c:dispBlanksAs', { val: 'gap' }),
        ) +
        barShape({ fill: SURFACE }) +
        textProperties({ font }),
    ),
  );
