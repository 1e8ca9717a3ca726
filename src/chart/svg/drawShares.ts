import type { ChartSpec, Series } from '../spec.js';
import { labelText } from './barLabels.js';
import type { Box } from './box.js';
import type { Pen } from './drawing.js';
import { rowNames } from './rowNames.js';
import { bar, hairline, SHORTEST } from './shapes.js';
import { spread } from './spread.js';
import { textWidth } from './textWidth.js';
import { BODY, LINE, words } from './words.js';

const THICKEST = 36;
const THINNEST = 6;
/** Between bars. */
const GAP = 6;
/** From a bar to the words below it. */
const LEADER = 4;
const PADDING = 4;
/** What words below take. */
const BELOW = LEADER + LINE;
/** Thick enough for words. */
const READABLE = LINE + 2;
/** Beyond this rows stand apart for no reason. */
const TALLEST_ROW = 72;
/** White between neighbours. */
const SEAM = 1;

interface Segment {
  readonly series: Series;
  readonly x: number;
  readonly width: number;
  /** Empty: no label. */
  readonly text: string;
}

/** The parts of one bar; there are no negative shares. */
function segmentsOf(
  spec: ChartSpec,
  category: number,
  { x, width }: Box,
  { format }: Pen,
): readonly Segment[] {
  const given = spec.series.map(({ values }) => {
    const value = values[category] ?? 0;
    return Number.isFinite(value) ? Math.max(0, value) : 0;
  });
  const total = given.reduce((sum, value) => sum + value, 0);
  let start = x;
  return spec.series.flatMap((series, index) => {
    const value = given[index]!;
    if (value === 0) return [];
    const segment = {
      series,
      x: start,
      width: (value / total) * width,
      text: series.labels === undefined ? '' : labelText(series, value, spec.valueAxis.numberFormat, format),
    };
    start += segment.width;
    return [segment];
  });
}

/** Words stand inside a part that is wide enough. */
const isWide = ({ text, width }: Segment): boolean => textWidth(text, BODY) + 2 * PADDING <= width;

interface Strip {
  readonly height: number;
  readonly isInside: (segment: Segment) => boolean;
  /** There is room for words under the bar. */
  readonly hasBelow: boolean;
}

/** How much of a height bars are, and where their words stand: all below them where they are too thin for any. */
function stripOf(segments: readonly Segment[], height: number): Strip {
  const barOf = (below: number) => Math.max(THINNEST, Math.min(THICKEST, height - below));
  if (segments.every(isWide) && barOf(0) >= READABLE) {
    return { height: barOf(0), isInside: isWide, hasBelow: false };
  }
  const hasBelow = height >= THINNEST + BELOW;
  const bar = barOf(hasBelow ? BELOW : 0);
  return { height: bar, isInside: bar >= READABLE ? isWide : () => false, hasBelow };
}

/** Words under the bar, with lines to their parts. */
function drawBelow(outside: readonly Segment[], y: number, { x, width }: Box, { theme }: Pen): string {
  const marks = outside.map((segment) => ({
    at: segment.x + segment.width / 2,
    width: textWidth(segment.text, BODY),
  }));
  return spread(marks, x, x + width)
    .map(({ index, at }) => {
      const leader = hairline({ x: marks[index]!.at, y }, { x: at, y: y + LEADER }, theme.muted);
      const { text } = outside[index]!;
      return leader + words(text, { x: at, y: y + LEADER + LINE / 2, anchor: 'middle', color: theme.ink });
    })
    .join('');
}

function drawStrip(segments: readonly Segment[], room: Box, strip: Strip, pen: Pen): string {
  const { height, isInside, hasBelow } = strip;
  const drawn = segments.map((segment) => {
    const { x, width, text } = segment;
    const look = pen.theme.looks[segment.series.look];
    const shape = bar({ x, y: room.y, width: Math.max(SHORTEST, width - SEAM), height }, look);
    if (text === '' || !isInside(segment)) return shape;
    const middle = { x: x + width / 2, y: room.y + height / 2 };
    return shape + words(text, { ...middle, anchor: 'middle', color: look.text });
  });
  const outside = segments.filter((segment) => segment.text !== '' && !isInside(segment));
  return drawn.join('') + (hasBelow ? drawBelow(outside, room.y + height, room, pen) : '');
}

/** Bars that fill the width, one below the other, each divided into its shares. */
export function drawShares(spec: ChartSpec, box: Box, pen: Pen): string {
  const { categories = [], series } = spec;
  const count = Math.max(1, categories.length, ...series.map(({ values }) => values.length));
  const row = Math.min(TALLEST_ROW, box.height / count);
  const names = rowNames(categories, box, row, pen);
  const rooms = Array.from({ length: count }, (_, category) => ({
    x: box.x + names.width,
    y: box.y + row * category + names.height,
    width: box.width - names.width,
    height: row - names.height - (count > 1 ? GAP : 0),
  }));
  const segments = rooms.map((room, category) => segmentsOf(spec, category, room, pen));
  const strip = stripOf(segments.flat(), rooms[0]!.height);
  // Names at the left stand beside the middle of their bars.
  const shift = names.height > 0 ? 0 : (strip.height - row) / 2;
  return [
    names.draw(box.y + shift),
    ...segments.map((some, category) => drawStrip(some, rooms[category]!, strip, pen)),
  ].join('');
}
