import type { Side, Style } from '../../workbook/workbook.js';
import type { Border, Format } from '../../cells/cells.js';

/* The styles of our workbooks and the formats of the grid, both ways. */

const VERTICAL = { top: 'top', center: 'middle', bottom: 'bottom' } as const;
const BACK = { top: 'top', middle: 'center', bottom: 'bottom' } as const;
/** What a style has for borders of the grid that it does not know. */
const LINES = { dotted: 'dashed', double: 'thick' } as const;

/** What a cell without a number format has. */
const GENERAL = 'General';

const colorOf = (rgb: string): string => `#${rgb.toLowerCase()}`;
const rgbOf = (color: string): string => color.slice(1).toUpperCase();

type Sides<B> = Readonly<Partial<Record<Side, B>>>;

const mapSides = <From, To>(sides: Sides<From>, change: (from: From) => To): Sides<To> =>
  Object.fromEntries(Object.entries(sides).map(([side, border]) => [side, change(border)]));

/** How the grid shows a style; what a sheet is protected by, and letters that shrink, have no look there. */
export function formatOf(style: Style): Format {
  const { font, size, color, bold, underline, fill, borders } = style;
  const { numberFormat, horizontal, vertical, indent, wrap } = style;
  return {
    font,
    size,
    color: colorOf(color),
    ...(bold && { bold }),
    ...(underline && { underline }),
    ...(fill !== undefined && { fill: colorOf(fill) }),
    ...(numberFormat !== undefined && numberFormat !== GENERAL && { numberFormat }),
    ...(horizontal && { horizontal }),
    ...(vertical && { vertical: VERTICAL[vertical] }),
    ...(indent && { indent }),
    ...(wrap && { wrap }),
    ...(borders && {
      borders: mapSides(borders, (border) => ({ style: border.style, color: colorOf(border.color) })),
    }),
  };
}

const borderOf = ({ style, color }: Border) => ({
  style: style === 'dotted' || style === 'double' ? LINES[style] : style,
  color: rgbOf(color),
});

/** A format of the grid as a style; what a format does not say is as in the body of the workbook. */
export function styleOf(format: Format, body: Pick<Style, 'font' | 'size' | 'color'>): Style {
  const { font, size, color, bold, underline, fill, borders } = format;
  const { numberFormat, horizontal, vertical, indent, wrap } = format;
  return {
    font: font ?? body.font,
    size: size ?? body.size,
    color: color === undefined ? body.color : rgbOf(color),
    ...(bold && { bold }),
    ...(underline && { underline }),
    ...(fill !== undefined && { fill: rgbOf(fill) }),
    ...(numberFormat !== undefined && { numberFormat }),
    ...(horizontal && { horizontal }),
    ...(vertical && { vertical: BACK[vertical] }),
    ...(indent !== undefined && { indent }),
    ...(wrap && { wrap }),
    ...(borders && { borders: mapSides(borders, borderOf) }),
  };
}
