import {
  BooleanNumber,
  BorderStyleTypes,
  HorizontalAlign,
  VerticalAlign,
  WrapStrategy,
  type IBorderStyleData,
  type IStyleData,
  type Nullable,
} from '@univerjs/core';
import type { Border, BorderStyle, Format } from '../../cells/cells.js';

/* Our formats and the grid's, both ways. */

const BORDERS: Readonly<Record<BorderStyle, BorderStyleTypes>> = {
  thin: BorderStyleTypes.THIN,
  medium: BorderStyleTypes.MEDIUM,
  thick: BorderStyleTypes.THICK,
  dashed: BorderStyleTypes.DASHED,
  dotted: BorderStyleTypes.DOTTED,
  double: BorderStyleTypes.DOUBLE,
  hair: BorderStyleTypes.HAIR,
};
const HORIZONTAL = {
  left: HorizontalAlign.LEFT,
  center: HorizontalAlign.CENTER,
  right: HorizontalAlign.RIGHT,
} as const;
const VERTICAL = {
  top: VerticalAlign.TOP,
  middle: VerticalAlign.MIDDLE,
  bottom: VerticalAlign.BOTTOM,
} as const;
const SIDES = { top: 't', right: 'r', bottom: 'b', left: 'l' } as const;
const GENERAL = 'General';
/** Of one character of indentation, in pixels. */
const INDENT = 9;

function keyOf<K extends string, V>(table: Readonly<Record<K, V>>, value: V | undefined): K | undefined {
  return (Object.keys(table) as K[]).find((key) => table[key] === value);
}

const flag = (on: boolean) => (on ? BooleanNumber.TRUE : BooleanNumber.FALSE);
const line = (on: boolean) => ({ s: flag(on) });

function borderData({ style, color }: Border): IBorderStyleData {
  return { s: BORDERS[style], cl: { rgb: color } };
}

/** Only the properties that the format has. */
export function styleOf(format: Format): IStyleData {
  const { bold, italic, underline, strike, font, size, color, fill, horizontal, vertical } = format;
  const { wrap, indent, numberFormat, borders } = format;
  const sides = Object.entries(borders ?? {}) as [keyof typeof SIDES, Border][];
  return {
    ...(bold !== undefined && { bl: flag(bold) }),
    ...(italic !== undefined && { it: flag(italic) }),
    ...(underline !== undefined && { ul: line(underline) }),
    ...(strike !== undefined && { st: line(strike) }),
    ...(font !== undefined && { ff: font }),
    ...(size !== undefined && { fs: size }),
    ...(color !== undefined && { cl: { rgb: color } }),
    ...(fill !== undefined && { bg: { rgb: fill } }),
    ...(horizontal !== undefined && { ht: HORIZONTAL[horizontal] }),
    ...(vertical !== undefined && { vt: VERTICAL[vertical] }),
    ...(wrap !== undefined && { tb: wrap ? WrapStrategy.WRAP : WrapStrategy.OVERFLOW }),
    ...(indent !== undefined && { pd: { l: indent * INDENT } }),
    ...(numberFormat !== undefined && { n: { pattern: numberFormat } }),
    ...(sides.length > 0 && {
      bd: Object.fromEntries(sides.map(([side, border]) => [SIDES[side], borderData(border)])),
    }),
  };
}

/** `rgb(1, 2, 3)`, `#abc` and `#aabbcc` as `#aabbcc`. */
function hex(color: Nullable<string>): string | undefined {
  if (!color) return undefined;
  if (/^#[0-9a-f]{6}/i.test(color)) return color.slice(0, 7).toLowerCase();
  if (/^#[0-9a-f]{3}$/i.test(color)) return color.replace(/[0-9a-f]/gi, '$&$&');
  const channels = /^rgba?\((\d+)[, ]+(\d+)[, ]+(\d+)/i.exec(color);
  return channels
    ? `#${channels
        .slice(1, 4)
        .map((channel) => Number(channel).toString(16).padStart(2, '0'))
        .join('')}`
    : undefined;
}

function bordersOf({ bd }: IStyleData): Format['borders'] {
  const sides = (Object.keys(SIDES) as (keyof typeof SIDES)[]).flatMap((side) => {
    const data = bd?.[SIDES[side]];
    if (!data || data.s === BorderStyleTypes.NONE) return [];
    return [[side, { style: keyOf(BORDERS, data.s) ?? 'thin', color: hex(data.cl.rgb) ?? '#000000' }]];
  });
  return sides.length > 0 ? (Object.fromEntries(sides) as Format['borders']) : undefined;
}

function defined<T extends object>(properties: T): { [K in keyof T]: NonNullable<T[K]> } {
  return Object.fromEntries(
    Object.entries(properties).filter(([, value]) => value !== undefined && value !== false),
  ) as { [K in keyof T]: NonNullable<T[K]> };
}

export function formatOf(style: Nullable<IStyleData>): Format {
  if (!style) return {};
  const pattern = style.n?.pattern;
  return defined({
    bold: style.bl === BooleanNumber.TRUE,
    italic: style.it === BooleanNumber.TRUE,
    underline: style.ul?.s === BooleanNumber.TRUE,
    strike: style.st?.s === BooleanNumber.TRUE,
    font: style.ff ?? undefined,
    size: style.fs,
    color: hex(style.cl?.rgb),
    fill: hex(style.bg?.rgb),
    horizontal: keyOf<keyof typeof HORIZONTAL, HorizontalAlign>(HORIZONTAL, style.ht ?? undefined),
    vertical: keyOf<keyof typeof VERTICAL, VerticalAlign>(VERTICAL, style.vt ?? undefined),
    wrap: style.tb === WrapStrategy.WRAP,
    indent: style.pd?.l ? style.pd.l / INDENT : undefined,
    numberFormat: pattern && pattern !== GENERAL ? pattern : undefined,
    borders: bordersOf(style),
  });
}
