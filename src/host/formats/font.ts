import { apiClass } from '../api/apiClass.js';
import { colour, flag, formatProperty, numberWithin, oneOf, text, type Look } from './look.js';

/** https://learn.microsoft.com/javascript/api/excel/excel.rangefont */
export const rangeFont = apiClass<Look>('RangeFont', {
  properties: {
    name: formatProperty('font', text),
    size: formatProperty('size', numberWithin(1, 409, 11)),
    color: formatProperty('color', colour('#000000')),
    bold: formatProperty('bold', flag),
    italic: formatProperty('italic', flag),
    strikethrough: formatProperty('strike', flag),
    underline: formatProperty('underline', {
      ...oneOf<boolean>('RangeFont.underline', { None: false, Single: true }),
      told: (value) => (value ? 'Single' : 'None'),
    }),
  },
});
