import type { ChartSpec, Series } from '../spec.js';
import { labelText } from './barLabels.js';
import type { Box } from './box.js';
import type { Pen } from './drawing.js';
import { shorten, wrap } from './fitText.js';
import { placeLabel } from './placeLabel.js';
import type { Segment } from './segments.js';
import { markerSize, type Point } from './shapes.js';
import { textWidth } from './textWidth.js';
import { BODY, LINE, words } from './words.js';

/** A series in pixels. */
export interface Curve {
  readonly series: Series;
  readonly points: readonly Point[];
  /** By point. */
  readonly values: readonly number[];
}

/** From a line to its name. */
const NEAR = [4, 8];
/** From the rim of a marker to its label; further out where lines are in the way. */
const AROUND = [4, 12, 20, 32, 48];
/** What a line of a label in two lines has of its width in one. */
const HALF = 0.65;
/** The part of the width that a label takes at most. */
const WIDEST = 0.9;

interface Label {
  readonly text: string;
  /** What it belongs to, the better places first. */
  readonly points: readonly Point[];
  readonly distances: readonly number[];
}

function labelsOf({ series, points, values }: Curve, numberFormat: string, pen: Pen): readonly Label[] {
  if (series.labels === undefined || points.length === 0) return [];
  if (series.labels === 'name' && series.look !== 'point') {
    return [{ text: series.name, points: [...points].reverse(), distances: NEAR }];
  }
  const radius = markerSize(pen.theme.looks[series.look]) / 2;
  return points.map((point, at) => ({
    text: labelText(series, values[at]!, numberFormat, pen.format),
    points: [point],
    distances: AROUND.map((away) => radius + away),
  }));
}

/** In one line, or in two. */
function layoutsOf(text: string, widest: number): readonly (readonly string[])[] {
  const two = wrap(text, Math.min(widest, textWidth(text, BODY) * HALF), 2, BODY);
  const one = [shorten(text, widest, BODY)];
  if (!two) return [one];
  return one[0] === text ? [one, two] : [two, one];
}

const sizeOf = (lines: readonly string[]) => ({
  width: Math.max(...lines.map((line) => textWidth(line, BODY))),
  height: LINE * lines.length,
});

const markersOf = ({ series, points }: Curve, { theme }: Pen): readonly Box[] => {
  const size = markerSize(theme.looks[series.look]);
  if (size === 0) return [];
  return points.map(({ x, y }) => ({ x: x - size / 2, y: y - size / 2, width: size, height: size }));
};

const isPoint = ({ series }: Curve): boolean => series.look === 'point';

const segmentsOf = ({ points }: Curve): readonly Segment[] =>
  points.slice(1).map((to, at) => ({ from: points[at]!, to }));

/** The words at lines and markers; those of markers go first, as they are what the chart is about. */
export function lineLabels(
  curves: readonly Curve[],
  { valueAxis }: ChartSpec,
  zero: Segment,
  bounds: Box,
  pen: Pen,
): string {
  const lines = [zero, ...curves.filter((curve) => !isPoint(curve)).flatMap(segmentsOf)];
  const taken = curves.flatMap((curve) => markersOf(curve, pen));
  const inOrder = [...curves].sort((a, b) => Number(isPoint(b)) - Number(isPoint(a)));
  return inOrder
    .flatMap((curve) => labelsOf(curve, valueAxis.numberFormat, pen))
    .map(({ text, points, distances }) => {
      const layouts = layoutsOf(text, bounds.width * WIDEST);
      const placed = placeLabel(layouts.map(sizeOf), points, distances, { bounds, lines, taken });
      if (!placed) return '';
      const { box, index } = placed;
      taken.push(box);
      const x = box.x + box.width / 2;
      const common = { x, anchor: 'middle', color: pen.theme.ink, halo: pen.theme.surface } as const;
      const whole = index === layouts.findIndex((some) => some.join(' ') === text) ? {} : { whole: text };
      return layouts[index]!.map((line, at) =>
        words(line, { ...common, ...whole, y: box.y + LINE * (at + 0.5) }),
      ).join('');
    })
    .join('');
}
