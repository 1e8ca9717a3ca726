import { INK, MUTED } from '../../../chart/palette.js';
import type { Axis, ChartSpec } from '../../../chart/spec.js';
import { hash } from '../look/hash.js';
import { isHorizontal } from './kinds.js';
import { setLetters } from './letters.js';

const HAIRLINE = 0.75;

/** What both axes have. */
function setAxis(
  axis: Excel.ChartAxis,
  { title, numberFormat, from, to, step, visible }: Axis,
  font: string,
) {
  axis.visible = visible;
  axis.majorGridlines.visible = false;
  axis.minorGridlines.visible = false;
  axis.majorTickMark = 'None';
  axis.minorTickMark = 'None';
  axis.linkNumberFormat = false;
  axis.numberFormat = numberFormat;
  if (from !== undefined) axis.minimum = from;
  if (to !== undefined) axis.maximum = to;
  if (step !== undefined) axis.majorUnit = step;
  setLetters(axis.format.font, { color: MUTED, font });
  axis.title.visible = title !== undefined;
  if (title === undefined) return;
  axis.title.text = title;
  setLetters(axis.title.format.font, { color: MUTED, font });
}

/** Along the first axis stand categories, or numbers in a chart of lines. */
export function setAxes({ axes }: Excel.Chart, spec: ChartSpec, font: string): void {
  const { categoryAxis, valueAxis } = axes;
  setAxis(categoryAxis, spec.categoryAxis, font);
  categoryAxis.tickLabelPosition = 'Low';
  categoryAxis.format.line.color = hash(INK);
  categoryAxis.format.line.weight = HAIRLINE;
  if (spec.kind !== 'lines') categoryAxis.multiLevel = false;
  // The first category on top, as one reads; numbers stay at the bottom then.
  categoryAxis.reversePlotOrder = isHorizontal(spec);
  categoryAxis.position = isHorizontal(spec) ? 'Maximum' : 'Automatic';
  setAxis(valueAxis, spec.valueAxis, font);
  valueAxis.tickLabelPosition = 'NextToAxis';
  valueAxis.format.line.lineStyle = 'None';
}
