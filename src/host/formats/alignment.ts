import type { Property } from '../api/apiClass.js';
import type { Format } from '../../cells/cells.js';
import { extraProperty, flag, formatProperty, numberWithin, oneOf, type Look } from './look.js';

type Horizontal = NonNullable<Format['horizontal']>;
type Vertical = NonNullable<Format['vertical']>;

/** What formats of cells and named styles have in common. */
export const alignmentProperties: Readonly<Record<string, Property<Look>>> = {
  horizontalAlignment: formatProperty(
    'horizontal',
    oneOf<Horizontal>('horizontalAlignment', {
      General: undefined,
      Left: 'left',
      Center: 'center',
      Right: 'right',
    }),
  ),
  verticalAlignment: formatProperty(
    'vertical',
    oneOf<Vertical>('verticalAlignment', { Top: 'top', Center: 'middle', Bottom: 'bottom' }),
  ),
  wrapText: formatProperty('wrap', flag),
  // https://learn.microsoft.com/javascript/api/excel/excel.rangeformat
  indentLevel: formatProperty('indent', numberWithin(0, 250, 0)),
  shrinkToFit: extraProperty('shrinkToFit', flag),
  textOrientation: extraProperty('textOrientation', numberWithin(-90, 180, 0)),
  readingOrder: extraProperty(
    'readingOrder',
    oneOf<string>('readingOrder', {
      Context: undefined,
      LeftToRight: 'LeftToRight',
      RightToLeft: 'RightToLeft',
    }),
  ),
};
