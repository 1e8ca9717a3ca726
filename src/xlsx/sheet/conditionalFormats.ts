import type { Condition, SheetData } from '../../workbook/workbook.js';
import { numeral } from '../numeral.js';
import { areaReferences } from '../../workbook/addresses.js';
import type { Styles } from '../styles/styles.js';
import { content, each, element } from '../xml.js';
import { xstring } from '../xstring.js';

const rule = (when: Condition) =>
  when.kind === 'below'
    ? { type: 'cellIs', operator: 'lessThan', formula: numeral(when.value) }
    : { type: 'expression', operator: undefined, formula: when.formula };

/** The first of a sheet comes before the next where both apply. */
export const conditionalFormatting = ({ conditionalFormats }: SheetData, styles: Styles): string =>
  each(conditionalFormats, ({ areas, when, highlight }, at) => {
    const { type, operator, formula } = rule(when);
    return element(
      'conditionalFormatting',
      { sqref: areaReferences(areas) },
      element(
        'cfRule',
        { type, dxfId: styles.highlight(highlight), priority: at + 1, operator },
        element('formula', {}, content(xstring(formula))),
      ),
    );
  });
