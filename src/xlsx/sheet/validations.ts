import type { SheetData, Validation, ValidationRule } from '../../workbook/workbook.js';
import { numeral } from '../numeral.js';
import { areaReferences, fixedReference } from '../reference.js';
import { shortened } from '../../workbook/shortened.js';
import { content, counted, element } from '../xml.js';
import { xstring } from '../xstring.js';

/** The most that Excel takes (MS-OI29500 2.1.613). */
const LONGEST = { title: 32, prompt: 255, error: 224 };
/** Beyond any number that Excel lets one type. */
const LOWEST = -9.99999999999999e307;

interface Comparison {
  readonly operator?: 'greaterThanOrEqual' | 'lessThanOrEqual';
  readonly formulas: readonly string[];
}

function bounds({ from, to }: { readonly from?: number; readonly to?: number }): Comparison {
  // `between` is what the format implies.
  if (from !== undefined && to !== undefined) return { formulas: [numeral(from), numeral(to)] };
  if (to !== undefined) return { operator: 'lessThanOrEqual', formulas: [numeral(to)] };
  return { operator: 'greaterThanOrEqual', formulas: [numeral(from ?? LOWEST)] };
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
    formulas.map((formula, at) => element(`formula${at + 1}`, {}, content(xstring(formula)))).join(''),
  );
}

export const dataValidations = ({ validations }: SheetData): string =>
  counted('dataValidations', validations.map(dataValidation));
