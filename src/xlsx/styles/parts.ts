import type { Border, Side, Style } from '../../workbook/workbook.js';
import { element } from '../xml.js';
import { xstring } from '../xstring.js';

/** Opaque. */
export const color = (name: string, rgb: string): string => element(name, { rgb: `FF${rgb}` });

/** A font family of sans-serif letters. */
const SWISS = 2;
const SIDES: readonly Side[] = ['left', 'right', 'top', 'bottom'];

type Letters = Pick<Style, 'font' | 'size' | 'color' | 'bold' | 'underline'>;

export const fontElement = ({ font, size, color: rgb, bold, underline }: Letters): string =>
  element(
    'font',
    {},
    (bold ? element('b') : '') +
      (underline ? element('u') : '') +
      element('sz', { val: size }) +
      color('color', rgb) +
      element('name', { val: xstring(font) }) +
      element('family', { val: SWISS }),
  );

export const fillElement = (rgb?: string): string =>
  element(
    'fill',
    {},
    rgb === undefined
      ? element('patternFill', { patternType: 'none' })
      : element(
          'patternFill',
          { patternType: 'solid' },
          color('fgColor', rgb) + element('bgColor', { indexed: 64 }),
        ),
  );

const sideElement = (side: Side, border?: Border): string =>
  border ? element(side, { style: border.style }, color('color', border.color)) : element(side);

export const borderElement = (borders: Style['borders'] = {}): string =>
  element('border', {}, SIDES.map((side) => sideElement(side, borders[side])).join('') + element('diagonal'));

/** Excel's own default for `vertical` is `bottom`. */
export function alignmentElement({ horizontal, vertical, indent, wrap, shrink }: Style): string {
  const attributes = { horizontal, vertical, wrapText: wrap, indent, shrinkToFit: shrink };
  return Object.values(attributes).every((value) => value === undefined)
    ? ''
    : element('alignment', attributes);
}

export const protectionElement = ({ unlocked }: Style): string =>
  unlocked ? element('protection', { locked: false }) : '';
