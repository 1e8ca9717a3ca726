import type { Alignment, Border as FileBorder, Borders, Color, Fill, Font, Style } from 'exceljs';
import type { Border, BorderStyle, Format } from '../../cells/cells.js';

/* Our formats and those of the file library, both ways. */

/** The colours of Office's standard theme, in the order in which files count them. */
const THEME = [
  'ffffff',
  '000000',
  'e7e6e6',
  '44546a',
  '4472c4',
  'ed7d31',
  'a5a5a5',
  'ffc000',
  '5b9bd5',
  '70ad47',
];
const BORDER_STYLES: ReadonlySet<string> = new Set([
  'thin',
  'medium',
  'thick',
  'dashed',
  'dotted',
  'double',
  'hair',
]);
const SIDES = ['top', 'right', 'bottom', 'left'] as const;
const HORIZONTAL: ReadonlySet<string> = new Set(['left', 'center', 'right']);
const VERTICAL: ReadonlySet<string> = new Set(['top', 'middle', 'bottom']);

/** A share of the way to white, or to black when negative. */
function tinted(rgb: string, tint: number): string {
  return [0, 2, 4]
    .map((at) => {
      const channel = parseInt(rgb.slice(at, at + 2), 16);
      const moved = tint < 0 ? channel * (1 + tint) : channel + (255 - channel) * tint;
      return Math.round(moved).toString(16).padStart(2, '0');
    })
    .join('');
}

function colorFrom(color: (Partial<Color> & { tint?: number }) | undefined): string | undefined {
  if (!color) return undefined;
  if (color.argb !== undefined) return `#${color.argb.slice(-6).toLowerCase()}`;
  const themed = color.theme === undefined ? undefined : THEME[color.theme];
  return themed === undefined ? undefined : `#${tinted(themed, color.tint ?? 0)}`;
}

function fillFrom(fill: Fill | undefined): string | undefined {
  if (fill?.type !== 'pattern' || fill.pattern === 'none') return undefined;
  return colorFrom(fill.pattern === 'solid' ? fill.fgColor : (fill.bgColor ?? fill.fgColor));
}

function bordersFrom(borders: Partial<Borders> | undefined): Format['borders'] {
  const found = SIDES.flatMap((side) => {
    const border: Partial<FileBorder> | undefined = borders?.[side];
    if (!border?.style) return [];
    const style: BorderStyle = BORDER_STYLES.has(border.style) ? (border.style as BorderStyle) : 'thin';
    return [[side, { style, color: colorFrom(border.color) ?? '#000000' }]];
  });
  return found.length > 0 ? (Object.fromEntries(found) as Format['borders']) : undefined;
}

function alignmentFrom(alignment: Partial<Alignment> | undefined): Format {
  const { horizontal, vertical, wrapText, indent } = alignment ?? {};
  return {
    ...(horizontal && HORIZONTAL.has(horizontal) && { horizontal: horizontal as 'left' }),
    ...(vertical && VERTICAL.has(vertical) && { vertical: vertical as 'top' }),
    ...(wrapText && { wrap: true }),
    ...(indent && { indent }),
  };
}

export function formatFrom(style: Partial<Style>): Format | undefined {
  const font: Partial<Font> = style.font ?? {};
  const color = colorFrom(font.color);
  const fill = fillFrom(style.fill);
  const borders = bordersFrom(style.border);
  const format: Format = {
    ...(font.bold && { bold: true }),
    ...(font.italic && { italic: true }),
    ...(font.underline && font.underline !== 'none' && { underline: true }),
    ...(font.strike && { strike: true }),
    ...(font.name !== undefined && font.name !== 'Calibri' && { font: font.name }),
    ...(font.size !== undefined && font.size !== 11 && { size: font.size }),
    ...(color !== undefined && color !== '#000000' && { color }),
    ...(fill !== undefined && { fill }),
    ...(borders && { borders }),
    ...(style.numFmt && style.numFmt !== 'General' && { numberFormat: style.numFmt }),
    ...alignmentFrom(style.alignment),
  };
  return Object.keys(format).length > 0 ? format : undefined;
}

const argb = (color: string) => ({ argb: `FF${color.slice(1).toUpperCase()}` });

function fontFor(format: Format): Partial<Font> {
  const { bold, italic, underline, strike, font, size, color } = format;
  return {
    name: font ?? 'Calibri',
    size: size ?? 11,
    ...(bold && { bold }),
    ...(italic && { italic }),
    ...(underline && { underline }),
    ...(strike && { strike }),
    ...(color !== undefined && { color: argb(color) }),
  };
}

function borderFor({ style, color }: Border): Partial<FileBorder> {
  return { style, color: argb(color) };
}

export function styleFor(format: Format): Partial<Style> {
  const { fill, numberFormat, horizontal, vertical, wrap, indent, borders } = format;
  const sides = Object.entries(borders ?? {}).map(([side, border]) => [side, borderFor(border)]);
  return {
    font: fontFor(format),
    ...(fill !== undefined && {
      fill: { type: 'pattern', pattern: 'solid', fgColor: argb(fill), bgColor: argb(fill) },
    }),
    ...(numberFormat !== undefined && { numFmt: numberFormat }),
    ...((horizontal ?? vertical ?? wrap ?? indent) !== undefined && {
      alignment: {
        ...(horizontal && { horizontal }),
        ...(vertical && { vertical }),
        ...(wrap && { wrapText: true }),
        ...(indent !== undefined && { indent }),
      },
    }),
    ...(sides.length > 0 && { border: Object.fromEntries(sides) as Partial<Borders> }),
  };
}
