import { element, escaped, type Attributes } from './element.js';
import { css } from './shapes.js';
import type { Font } from './textWidth.js';

/** The smallest text there is: 9 points. */
export const BODY: Font = { size: 12 };
export const TITLE: Font = { size: 14, isBold: true };
/** From line to line of the body. */
export const LINE = 15;

/** From the middle of a line of text to its baseline, in parts of the font size. */
const TO_BASELINE = 0.35;
const BOLD = 600;

export interface Placed {
  readonly x: number;
  /** The middle of the line. */
  readonly y: number;
  readonly anchor?: 'middle' | 'end';
  readonly color: string;
  readonly font?: Font;
  /** What was cut; shown when the mouse rests on the text. */
  readonly whole?: string;
  /** Of a rim that keeps lines behind the letters away from them. */
  readonly halo?: string;
}

/** A line of text; it begins at x, or is centred there, or ends there. */
export function words(content: string, { x, y, anchor, color, font = BODY, whole, halo }: Placed): string {
  const rim: Attributes =
    halo === undefined
      ? {}
      : { stroke: css(halo), 'stroke-width': 3, 'stroke-linejoin': 'round', 'paint-order': 'stroke' };
  const attributes: Attributes = {
    x,
    y: y + font.size * TO_BASELINE,
    'text-anchor': anchor,
    'font-size': font.size === BODY.size ? undefined : font.size,
    'font-weight': font.isBold ? BOLD : undefined,
    fill: css(color),
    ...rim,
  };
  const tip = whole === undefined || whole === content ? '' : element('title', {}, escaped(whole));
  return element('text', attributes, tip, escaped(content));
}
