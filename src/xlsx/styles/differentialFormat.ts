import type { Highlight } from '../../workbook/workbook.js';
import { element } from '../xml.js';
import { color } from './parts.js';

/** What a conditional format changes; its fill is the background of a pattern, other than that of a cell. */
export function differentialFormat({ color: rgb, fill, bold }: Highlight): string {
  const letters = (bold ? element('b') : '') + (rgb === undefined ? '' : color('color', rgb));
  return element(
    'dxf',
    {},
    (letters === '' ? '' : element('font', {}, letters)) +
      (fill === undefined ? '' : element('fill', {}, element('patternFill', {}, color('bgColor', fill)))),
  );
}
