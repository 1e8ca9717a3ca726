import { INK, LOOKS, SURFACE } from '../../../chart/palette.js';
import type { ChartKind, ChartSpec, Series } from '../../../chart/spec.js';
import { withoutZero } from '../../../chart/withoutZero.js';
import { hash } from '../look/hash.js';
import { KINDS } from './kinds.js';
import { setLetters } from './letters.js';

/** Labels on bars have the colour of words on their fill. */
const ON_BARS: readonly ChartKind[] = ['stackedColumns', 'shareBars'];

type Labels = Excel.ChartDataLabels | Excel.ChartDataLabel;

function setLabels(labels: Labels, series: Series, spec: ChartSpec, font: string): void {
  labels.position = KINDS[spec.kind].labels;
  labels.showLegendKey = false;
  labels.showValue = series.labels !== 'name';
  labels.showCategoryName = false;
  labels.showSeriesName = series.labels !== 'value';
  labels.showPercentage = false;
  labels.showBubbleSize = false;
  labels.linkNumberFormat = false;
  const format = series.numberFormat ?? spec.valueAxis.numberFormat;
  labels.numberFormat = ON_BARS.includes(spec.kind) ? withoutZero(format) : format;
  if (series.labels === 'nameAndValue') labels.separator = ' ';
  if (spec.kind === 'lines') labels.format.fill.setSolidColor(hash(SURFACE));
  setLetters(labels.format.font, {
    color: ON_BARS.includes(spec.kind) ? LOOKS[series.look].text : INK,
    font,
  });
}

/** What is written at the values of a series; the name of a line stands once, at its end, and follows its cell. */
export function setDataLabels(
  drawn: Excel.ChartSeries,
  series: Series,
  spec: ChartSpec,
  nameFormula: string,
  font: string,
): void {
  if (series.labels === undefined || series.values.length === 0) return;
  if (spec.kind === 'lines' && series.labels === 'name') {
    const end = drawn.points.getItemAt(series.values.length - 1);
    end.hasDataLabel = true;
    setLabels(end.dataLabel, series, spec, font);
    end.dataLabel.formula = nameFormula;
    return;
  }
  drawn.hasDataLabels = true;
  setLabels(drawn.dataLabels, series, spec, font);
}
