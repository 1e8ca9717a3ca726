import type { ChartSpec } from '../spec.js';
import { leftAxis, ticksFor, titleBelow } from './axes.js';
import { barInterval } from './barInterval.js';
import { barLabels, clearLabels, isNegative, type BarLabel } from './barLabels.js';
import { isDrawn, type Bar } from './bars.js';
import { insetBox, type Box } from './box.js';
import { columnNames } from './columnNames.js';
import type { Pen } from './drawing.js';
import { bar, hairline, SHORTEST } from './shapes.js';
import { textWidth } from './textWidth.js';
import { roundedOut, scaleOf } from './valueScale.js';
import { BODY, LINE, words } from './words.js';

/** From a column to its words. */
const AWAY = 2;
/** The part of a category's band that its columns take: alone they stand close, as a histogram's do. */
const ALONE = 0.92;
const SIDE_BY_SIDE = 0.84;
const STACKED = 0.7;
const WIDEST = 120;

/** Where columns stand, in pixels. */
type Place = (bar: Bar) => Box;

function placing({ kind }: ChartSpec, plot: Box, scale: (value: number) => number, count: number): Place {
  const band = plot.width / count;
  return ({ category, slot, slots, from, to }) => {
    const beside = slots === 1 ? ALONE : SIDE_BY_SIDE;
    const full = Math.min(WIDEST, band * (kind === 'columns' ? beside : STACKED));
    const width = full / slots;
    const top = Math.min(scale(from), scale(to));
    return {
      x: plot.x + band * (category + 0.5) - full / 2 + slot * width,
      y: top,
      width,
      height: Math.max(SHORTEST, Math.max(scale(from), scale(to)) - top),
    };
  };
}

/** Inside its column, or at the end of it. */
function boxOfLabel(label: BarLabel, at: Box): Box {
  const width = textWidth(label.text, BODY);
  const end = isNegative(label) ? at.y + at.height + AWAY : at.y - AWAY - LINE;
  return {
    x: at.x + at.width / 2 - width / 2,
    y: label.isInside ? at.y + at.height / 2 - LINE / 2 : end,
    width,
    height: LINE,
  };
}

function drawLabels(
  labels: readonly BarLabel[],
  bars: readonly Bar[],
  place: Place,
  around: Box,
  { theme }: Pen,
): string {
  const boxOf = (label: BarLabel) => boxOfLabel(label, place(label.bar));
  const inside = labels.filter((label) => {
    const { width, height } = place(label.bar);
    return label.isInside && boxOf(label).width <= width && LINE <= height;
  });
  const outside = clearLabels(
    labels.filter(({ isInside }) => !isInside),
    bars.filter(isDrawn).map(place),
    around,
    boxOf,
  );
  return [...inside, ...outside]
    .map((label) => {
      const { x, y, width } = boxOf(label);
      const color = label.isInside ? theme.looks[label.bar.series.look].text : theme.ink;
      return words(label.text, { x: x + width / 2, y: y + LINE / 2, anchor: 'middle', color });
    })
    .join('');
}

/** Bars as columns, the categories' names under them. */
export function drawColumns(bars: readonly Bar[], spec: ChartSpec, box: Box, pen: Pen): string {
  const { valueAxis, categoryAxis, categories = [] } = spec;
  const labels = barLabels(bars, spec, pen.format);
  const count = ticksFor(box.height, false);
  const exact = barInterval(bars, labels, valueAxis);
  const interval = valueAxis.visible ? roundedOut(exact, valueAxis, count) : exact;
  const axis = leftAxis(valueAxis, interval, count, pen);
  const names = columnNames(categoryAxis.visible ? categories : [], box.width - axis.width, pen);
  const title = categoryAxis.title === undefined ? 0 : LINE;
  const ends = labels.filter(({ isInside }) => !isInside);
  const room = LINE + AWAY + SHORTEST;
  const base = insetBox(box, { left: axis.width, bottom: names.height + title });
  const plot = insetBox(base, {
    top: Math.max(axis.top, ends.some((label) => !isNegative(label)) ? room : 0),
    bottom: ends.some(isNegative) ? room : 0,
  });
  const scale = scaleOf(interval, plot.y + plot.height, plot.y);
  const categoryCount = Math.max(1, categories.length, ...bars.map(({ category }) => category + 1));
  const place = placing(spec, plot, scale, categoryCount);
  const zero = scale(0);
  return [
    ...bars.filter(isDrawn).map((one) => bar(place(one), pen.theme.looks[one.series.look])),
    hairline({ x: plot.x, y: zero }, { x: plot.x + plot.width, y: zero }, pen.theme.ink),
    axis.draw(scale, plot),
    names.draw(base),
    titleBelow(categoryAxis, base, box.y + box.height - LINE / 2, box, pen),
    drawLabels(labels, bars, place, base, pen),
  ].join('');
}
