import type { Axis, ChartSpec, Series } from '../spec.js';
import { axisBelow, heightBelow, leftAxis, ticksFor } from './axes.js';
import { insetBox, type Box } from './box.js';
import type { Pen } from './drawing.js';
import { lineLabels, type Curve } from './lineLabels.js';
import { hairline, marker, polyline, type Point } from './shapes.js';
import { intervalOf, roundedOut, scaleOf, ticksOf, type Interval } from './valueScale.js';
import { LINE } from './words.js';

/** For half a label or marker beyond the plot. */
const RIM = LINE / 2;

/** Values without an x stand at 0, 1, 2 …; numbers that are none are left out. */
const dataOf = ({ x, values }: Series): readonly Point[] =>
  values
    .map((value, at) => ({ x: x?.[at] ?? at, y: value }))
    .filter((point) => Number.isFinite(point.x) && Number.isFinite(point.y));

/** From the first to the last x; one alone stands in the middle. */
function acrossOf(points: readonly Point[], axis: Axis): Interval {
  const xs = points.map(({ x }) => x);
  const interval = intervalOf(xs, axis);
  const isAlone = new Set(xs).size === 1 && axis.from === undefined && axis.to === undefined;
  return isAlone ? { from: xs[0]! - 0.5, to: xs[0]! + 0.5 } : interval;
}

/** Points joined by straight lines, over numbers from left to right. */
export function drawLines(spec: ChartSpec, box: Box, pen: Pen): string {
  const { valueAxis, categoryAxis, series } = spec;
  const data = series.map(dataOf);
  const count = ticksFor(box.height, false);
  const exact = intervalOf([0, ...data.flat().map(({ y }) => y)], valueAxis);
  const upward = roundedOut(exact, valueAxis, count);
  const axis = leftAxis(valueAxis, upward, count, pen);
  const plot = insetBox(box, {
    left: axis.width,
    right: RIM,
    top: Math.max(RIM, axis.top),
    bottom: Math.max(RIM, heightBelow(categoryAxis)),
  });
  const across = acrossOf(data.flat(), categoryAxis);
  const toX = scaleOf(across, plot.x, plot.x + plot.width);
  const toY = scaleOf(upward, plot.y + plot.height, plot.y);
  const curves = series.map((one, at): Curve => {
    const found = data[at]!;
    return {
      series: one,
      points: found.map(({ x, y }) => ({ x: toX(x), y: toY(y) })),
      values: found.map(({ y }) => y),
    };
  });
  const ticks = ticksOf(across, categoryAxis, ticksFor(plot.width, true), pen.format);
  const zero = { from: { x: plot.x, y: toY(0) }, to: { x: plot.x + plot.width, y: toY(0) } };
  // Down from the title of the axis.
  const top = Math.max(box.y, plot.y - LINE);
  const bounds = { x: plot.x, y: top, width: plot.width + RIM, height: plot.y + plot.height - top };
  const lookOf = ({ series: { look } }: Curve) => pen.theme.looks[look];
  return [
    hairline(zero.from, zero.to, pen.theme.ink),
    axis.draw(toY, plot),
    axisBelow(categoryAxis, ticks, toX, plot, box, pen),
    ...curves.map((curve) => polyline(curve.points, lookOf(curve))),
    ...curves.flatMap((curve) => curve.points.map((at) => marker(at, lookOf(curve)))),
    lineLabels(curves, spec, zero, bounds, pen),
  ].join('');
}
