import { INK, LOOKS, SURFACE } from '../../chart/palette.js';
import type { ChartKind, ChartSpec, Series } from '../../chart/spec.js';
import { withoutZero } from '../../chart/withoutZero.js';
import { numeral } from '../numeral.js';
import { element, each } from '../xml.js';
import { xstring } from '../xstring.js';
import { barShape } from './shape.js';
import { TEXT_SIZE, textProperties } from './text.js';

/** A label as high as its letters need it, in points. */
const MARGIN = 1.5;
const LINE_SPACING = 1.2;
const HEIGHT = TEXT_SIZE * LINE_SPACING + 2 * MARGIN;
/** In English Metric Units. */
const BODY = { wrap: 'none', lIns: 38_100, tIns: 19_050, rIns: 38_100, bIns: 19_050, anchor: 'ctr' };

/** Stacked columns have no place above them: their labels stand inside and are lifted from there. */
const POSITIONS: Readonly<Record<ChartKind, string>> = {
  lines: 't',
  stackedColumns: 'inEnd',
  shareBars: 'ctr',
  tornado: 'outEnd',
  columns: 'outEnd',
};
/** Most of what is stacked is 0 in most columns. */
const HIDES_ZERO: readonly ChartKind[] = ['stackedColumns', 'shareBars'];

function format({ numberFormat }: Series, { kind, valueAxis }: ChartSpec): string {
  const code = numberFormat ?? valueAxis.numberFormat;
  return HIDES_ZERO.includes(kind) ? withoutZero(code) : code;
}

/** What all labels of a series have in common; over lines they stand on paper. */
const shared = (series: Series, spec: ChartSpec): string =>
  element('c:numFmt', { formatCode: xstring(format(series, spec)), sourceLinked: false }) +
  barShape(spec.kind === 'lines' ? { fill: SURFACE } : {}) +
  textProperties({ color: spec.kind === 'shareBars' ? LOOKS[series.look].text : INK }, BODY) +
  element('c:dLblPos', { val: POSITIONS[spec.kind] }) +
  element('c:showLegendKey', { val: false }) +
  element('c:showVal', { val: series.labels !== 'name' }) +
  element('c:showCatName', { val: false }) +
  element('c:showSerName', { val: series.labels !== 'value' }) +
  element('c:showPercent', { val: false }) +
  element('c:showBubbleSize', { val: false }) +
  (series.labels === 'nameAndValue' ? element('c:separator', {}, ' ') : '');

const NONE = ['showLegendKey', 'showVal', 'showCatName', 'showSerName', 'showPercent', 'showBubbleSize']
  .map((name) => element(`c:${name}`, { val: false }))
  .join('');

/** The name of a line, at its end. */
const atTheEnd = (series: Series, spec: ChartSpec): string =>
  element('c:dLbl', {}, element('c:idx', { val: series.values.length - 1 }) + shared(series, spec)) + NONE;

/** Each label on top of its column, or below one that hangs down; positions are parts of the chart's height. */
function lifted(series: Series, spec: ChartSpec, height: number): string {
  const labels = each(series.values, (value, idx) => {
    const y = numeral((value < 0 ? HEIGHT : -HEIGHT) / height);
    const place = element('c:x', { val: 0 }) + element('c:y', { val: y });
    const layout = element('c:layout', {}, element('c:manualLayout', {}, place));
    return element('c:dLbl', {}, element('c:idx', { val: idx }) + layout + shared(series, spec));
  });
  return labels + shared(series, spec);
}

/** What is written at the values of a series; `height` is that of the chart, in points. */
export function dataLabels(series: Series, spec: ChartSpec, height: number): string {
  if (series.labels === undefined || series.values.length === 0) return '';
  const isName = spec.kind === 'lines' && series.labels === 'name' && series.look !== 'point';
  if (isName) return element('c:dLbls', {}, atTheEnd(series, spec));
  if (spec.kind === 'stackedColumns') return element('c:dLbls', {}, lifted(series, spec, height));
  return element('c:dLbls', {}, shared(series, spec));
}
