import type { ChartSpec, Series } from '../spec.js';
import type { Box } from './box.js';
import type { Pen } from './drawing.js';
import { shorten } from './fitText.js';
import { bar, marker, polyline } from './shapes.js';
import { textWidth } from './textWidth.js';
import { BODY, LINE, words } from './words.js';

const SWATCH = 10;
const LINE_SWATCH = 22;
const AFTER_SWATCH = 5;
const BETWEEN = 14;
const BELOW = 6;

export interface Legend {
  readonly height: number;
  readonly svg: string;
}

/** The series that are seen, each name once. */
const shownSeries = (series: readonly Series[]): readonly Series[] =>
  series.filter(
    ({ name, look }, index) =>
      look !== 'invisible' &&
      series.findIndex((other) => other.name === name && other.look !== 'invisible') === index,
  );

function swatch({ look }: Series, isLine: boolean, x: number, y: number, { theme }: Pen): string {
  const drawn = theme.looks[look];
  if (!isLine) return bar({ x, y: y - SWATCH / 2, width: SWATCH, height: SWATCH }, drawn);
  if (drawn.marker !== undefined) return marker({ x: x + LINE_SWATCH / 2, y }, drawn);
  return polyline(
    [
      { x, y },
      { x: x + LINE_SWATCH, y },
    ],
    drawn,
  );
}

/** What each look means, in as many lines as it takes. */
export function legendOf({ kind, legend, series }: ChartSpec, { x, y, width }: Box, pen: Pen): Legend {
  const shown = legend ? shownSeries(series) : [];
  if (shown.length === 0) return { height: 0, svg: '' };
  const isLine = kind === 'lines';
  const before = (isLine ? LINE_SWATCH : SWATCH) + AFTER_SWATCH;
  let left = x;
  let middle = y + LINE / 2;
  const entries = shown.map((one) => {
    const text = shorten(one.name, width - before, BODY);
    const taken = before + textWidth(text, BODY);
    if (left > x && left + taken > x + width) {
      left = x;
      middle += LINE + 2;
    }
    const entry =
      swatch(one, isLine, left, middle, pen) +
      words(text, { x: left + before, y: middle, color: pen.theme.ink, whole: one.name });
    left += taken + BETWEEN;
    return entry;
  });
  return { height: middle + LINE / 2 - y + BELOW, svg: entries.join('') };
}
