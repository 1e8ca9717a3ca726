import type { AreaOf, Place } from '../../workbook/workbook.js';
import { numeral } from '../numeral.js';
import { fixedReference } from '../../workbook/addresses.js';
import { content, each, element } from '../xml.js';
import { xstring } from '../xstring.js';

/*
 * Charts refer to cells and keep what stood in them, which previews and readers without a calculation show.
 */
const formula = (cells: Place | AreaOf): string =>
  element('c:f', {}, content(xstring(fixedReference(cells))));

const points = (texts: readonly string[]): string =>
  element('c:ptCount', { val: texts.length }) +
  each(texts, (text, idx) => element('c:pt', { idx }, element('c:v', {}, content(xstring(text)))));

export const textReference = (cells: Place | AreaOf, texts: readonly string[]): string =>
  element('c:strRef', {}, formula(cells) + element('c:strCache', {}, points(texts)));

export const numberReference = (cells: AreaOf, values: readonly number[]): string =>
  element(
    'c:numRef',
    {},
    formula(cells) +
      element('c:numCache', {}, element('c:formatCode', {}, 'General') + points(values.map(numeral))),
  );
