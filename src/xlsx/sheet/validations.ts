import type { Bound, SheetData, Validation, ValidationRule } from '../../workbook/workbook.js';
import { numeral } from '../numeral.js';
import { areaReferences, fixedReference } from '../../workbook/addresses.js';
import { LONGEST } from '../../workbook/longest.js';
import { shortened } from '../../workbook/shortened.js';
import { content, counted, element } from '../xml.js';
import { xstring } from '../xstring.js';

/** Beyond any number that Excel lets one type. */
const LOWEST = -9.99999999999999e307;

interface Comparison {
  readonly operator?: 'greaterThanOrEqual' | 'lessThanOrEqual';
  readonly formulas: readonly string[];
}

const formula = (bound: Bound): string => (typeof bound === 'string' ? bound : numeral(bound));

function bounds({ from, to }: { readonly from?: Bound; readonly to?: Bound }): Comparison {
  // `between` is what the format implies.
  if (from !== undefined && to !== undefined) return { formulas: [formula(from), formula(to)] };
  if (to !== undefined) return { operator: 'lessThanOrEqual', formulas: [formula(to)] };
  return { operator: 'greaterThanOrEqual', formulas: [formula(from ?? LOWEST)] };
}

const comparison = (rule: ValidationRule): Comparison =>
  rule.kind === 'list' ? { formulas: [fixedReference(rule.source)] } : bounds(rule);

const limited = (text: string, most: number): string | undefined =>
  text === '' ? undefined : xstring(shortened(text, most));

function dataValidation({ areas, rule, prompt, error }: Validation): string {
  const { operator, formulas } = comparison(rule);
  return element(
    'dataValidation',
    {
      type: rule.kind,
      operator,
      allowBlank: true,
      showInputMessage: true,
      showErrorMessage: true,
      errorTitle: limited(error.title, LONGEST.title),
      error: limited(error.text, LONGEST.error),
      promptTitle: limited(prompt.title, LONGEST.title),
      prompt: limited(prompt.text, LONGEST.prompt),
      sqref: areaReferences(areas),
    },
    formulas.map((text, at) => element(`formula${at + 1}`, {}, content(xstring(text)))).join(''),
  );
}

export const dataValidations = ({ validations }: SheetData): string =>
  counted('dataValidations', validations.map(dataValidation));
