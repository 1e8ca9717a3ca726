import type { Look } from '../../chart/palette.js';
import { element } from '../xml.js';
import { solidFill } from './text.js';

/** English Metric Units, in which drawings are measured. */
export const EMU_PER_POINT = 12_700;
const HAIRLINE = 0.75;
const NO_FILL = element('a:noFill');

interface Line {
  readonly color: string;
  /** In points. */
  readonly width: number;
  readonly dashed: boolean;
}

const outline = (line?: Line): string =>
  line === undefined
    ? element('a:ln', {}, NO_FILL)
    : element(
        'a:ln',
        { w: line.width * EMU_PER_POINT },
        solidFill(line.color) + (line.dashed ? element('a:prstDash', { val: 'dash' }) : ''),
      );

const properties = (fill: string, line?: Line): string => element('c:spPr', {}, fill + outline(line));

const hairline = (color?: string): Line | undefined =>
  color === undefined ? undefined : { color, width: HAIRLINE, dashed: false };

/** Of a bar or a marker. */
export const barShape = ({ fill, outline: around }: Pick<Look, 'fill' | 'outline'>): string =>
  properties(fill === undefined ? NO_FILL : solidFill(fill), hairline(around));

/** Of the line that joins points. */
export function lineShape({ fill, outline: around, width, dashed }: Look): string {
  const color = around ?? fill;
  return properties('', color === undefined || width === 0 ? undefined : { color, width, dashed });
}

/** Of an axis; without a colour it is not drawn. */
export const axisShape = (color?: string): string => properties('', hairline(color));
