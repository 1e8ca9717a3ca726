import type { ChartSpec } from '../spec.js';
import { axisBelow, heightBelow, ticksFor } from './axes.js';
import { barInterval } from './barInterval.js';
import { barLabels, clearLabels, isNegative, type BarLabel } from './barLabels.js';
import { isDrawn, type Bar } from './bars.js';
import { insetBox, type Box } from './box.js';
import type { Pen } from './drawing.js';
import { rowNames } from './rowNames.js';
import { bar, hairline, SHORTEST } from './shapes.js';
import { textWidth } from './textWidth.js';
import { scaleOf, ticksOf } from './valueScale.js';
import { BODY, LINE, words } from './words.js';

/** From a bar to its words. */
const AWAY = 4;
const THICKEST = 22;
/** The part of its row that a bar takes. */
const THICKNESS = 0.66;
const TALLEST_ROW = 48;
/** The part of the width that labels may take. */
const MOST_LABELS = 0.75;

/** The least that a row needs. */
export const ROW = LINE;

/** Where bars lie, in pixels. */
type Place = (bar: Bar) => Box;

function placing(plot: Box, scale: (value: number) => number, row: number, above: number): Place {
  const thickness = Math.min(THICKEST, (row - above) * THICKNESS);
  return ({ category, slot, slots, from, to }) => {
    const left = Math.min(scale(from), scale(to));
    return {
      x: left,
      y: plot.y + row * category + (row + above - thickness) / 2 + (slot * thickness) / slots,
      width: Math.max(SHORTEST, Math.max(scale(from), scale(to)) - left),
      height: thickness / slots,
    };
  };
}

/** At the end of its bar. */
function boxOfLabel(label: BarLabel, at: Box): Box {
  const width = textWidth(label.text, BODY);
  const x = isNegative(label) ? at.x - AWAY - width : at.x + at.width + AWAY;
  return { x, y: at.y + at.height / 2 - LINE / 2, width, height: LINE };
}

function drawLabels(
  labels: readonly BarLabel[],
  bars: readonly Bar[],
  place: Place,
  inside: Box,
  { theme }: Pen,
): string {
  const boxOf = (label: BarLabel) => boxOfLabel(label, place(label.bar));
  return clearLabels(labels, bars.filter(isDrawn).map(place), inside, boxOf)
    .map((label) => {
      const { x, y, width } = boxOf(label);
      const at = isNegative(label) ? ({ x: x + width, anchor: 'end' } as const) : { x };
      return words(label.text, { ...at, y: y + LINE / 2, color: theme.ink });
    })
    .join('');
}

/** Zero over the height of the plot, in pieces where names stand above the bars. */
function zeroLines(plot: Box, x: number, piece: number, above: number, { theme }: Pen): readonly string[] {
  return Array.from({ length: Math.round(plot.height / piece) }, (_, at) => {
    const top = plot.y + piece * at;
    return hairline({ x, y: top + above }, { x, y: top + piece }, theme.ink);
  });
}

const widestOf = (labels: readonly BarLabel[]): number =>
  Math.max(0, ...labels.map(({ text }) => textWidth(text, BODY) + AWAY + SHORTEST));

/** What labels take on both sides of the bars; nothing where that would leave too little for the bars. */
function roomFor(
  labels: readonly BarLabel[],
  width: number,
): { readonly left: number; readonly right: number } {
  const left = widestOf(labels.filter(isNegative));
  const right = widestOf(labels.filter((label) => !isNegative(label)));
  return left + right > width * MOST_LABELS ? { left: 0, right: 0 } : { left, right };
}

/** Bars as rows, the first category on top. */
export function drawRows(bars: readonly Bar[], spec: ChartSpec, box: Box, pen: Pen): string {
  const { valueAxis, categories = [] } = spec;
  const labels = barLabels(bars, spec, pen.format);
  const count = Math.max(1, categories.length, ...bars.map(({ category }) => category + 1));
  const row = Math.max(1, Math.min(TALLEST_ROW, (box.height - heightBelow(valueAxis)) / count));
  const body = { ...box, height: row * count };
  const names = rowNames(categories, body, row, pen);
  const beside = insetBox(body, { left: names.width });
  const plot = insetBox(beside, roomFor(labels, beside.width));
  const interval = barInterval(bars, labels, valueAxis);
  const scale = scaleOf(interval, plot.x, plot.x + plot.width);
  const place = placing(plot, scale, row, names.height);
  const ticks = ticksOf(interval, valueAxis, ticksFor(plot.width, true), pen.format);
  return [
    ...bars.filter(isDrawn).map((one) => bar(place(one), pen.theme.looks[one.series.look])),
    ...zeroLines(plot, scale(0), names.height === 0 ? plot.height : row, names.height, pen),
    names.draw(body.y),
    drawLabels(labels, bars, place, beside, pen),
    axisBelow(valueAxis, ticks, scale, plot, box, pen),
  ].join('');
}
