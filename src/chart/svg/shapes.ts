import type { Look } from '../palette.js';
import type { Box } from './box.js';
import { element } from './element.js';

/** The pixels of a point. */
const POINT = 4 / 3;

const HAIRLINE = 1;
const DASHES = '6 4';

/** What is there is seen, however small: bars are at least so long. */
export const SHORTEST = 1;

/** A colour of CSS from RRGGBB; a colour word is one already. */
export const css = (color: string): string => (/^[\dA-F]{6}$/.test(color) ? `#${color}` : color);

/** A bar; one too thin for an outline has the colour of the outline. */
export function bar({ x, y, width, height }: Box, { fill, outline }: Look): string {
  if (fill === undefined) return '';
  if (outline === undefined || Math.min(width, height) <= 2 * HAIRLINE) {
    return element('rect', { x, y, width, height, fill: css(outline ?? fill) });
  }
  const half = HAIRLINE / 2;
  return element('rect', {
    x: x + half,
    y: y + half,
    width: width - HAIRLINE,
    height: height - HAIRLINE,
    fill: css(fill),
    stroke: css(outline),
  });
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

export const hairline = (from: Point, to: Point, color: string): string =>
  element('line', {
    x1: from.x,
    y1: from.y,
    x2: to.x,
    y2: to.y,
    stroke: css(color),
    'stroke-width': HAIRLINE,
  });

/** The colour of a line is that of the outline. */
const strokeOf = ({ fill, outline }: Look): string | undefined => outline ?? fill;

/** Straight lines from point to point. */
export function polyline(points: readonly Point[], look: Look): string {
  const color = strokeOf(look);
  if (color === undefined || look.width === 0) return '';
  const first = points[0];
  if (points.length === 1 && first)
    return element('circle', { cx: first.x, cy: first.y, r: look.width * POINT, fill: css(color) });
  return element('polyline', {
    points: points.map(({ x, y }) => `${x.toFixed(2)},${y.toFixed(2)}`).join(' '),
    fill: 'none',
    stroke: css(color),
    'stroke-width': look.width * POINT,
    'stroke-linejoin': 'round',
    'stroke-dasharray': look.dashed ? DASHES : undefined,
  });
}

/** The diameter of a marker in pixels, 0 where there is none. */
export const markerSize = ({ marker: size = 0 }: Look): number => size * POINT;

export function marker({ x, y }: Point, look: Look): string {
  const size = markerSize(look);
  if (look.fill === undefined || size === 0) return '';
  const ring = look.outline === undefined ? {} : { stroke: css(look.outline), 'stroke-width': 2 * HAIRLINE };
  return element('circle', { cx: x, cy: y, r: size / 2, fill: css(look.fill), ...ring });
}
