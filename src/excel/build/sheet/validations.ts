import { fixedReference } from '../../../workbook/addresses.js';
import { LONGEST } from '../../../workbook/longest.js';
import { shortened } from '../../../workbook/shortened.js';
import type { Bound, SheetData, Validation, ValidationRule } from '../../../workbook/workbook.js';
import { rangesOf } from '../rangesOf.js';
import type { Renamed } from '../sheetReferences.js';
import { CHANGE, type Around, type Steps } from '../steps.js';

/** Beyond any number that Excel lets one type. */
const LOWEST = -9.99999999999999e307;

interface Bounds {
  readonly from?: Bound;
  readonly to?: Bound;
}

const formula = (bound: Bound): Bound => (typeof bound === 'string' ? `=${bound}` : bound);

function bounds({ from, to }: Bounds): Excel.BasicDataValidation {
  if (from !== undefined && to !== undefined)
    return { formula1: formula(from), formula2: formula(to), operator: 'Between' };
  if (to !== undefined) return { formula1: formula(to), operator: 'LessThanOrEqualTo' };
  return { formula1: formula(from ?? LOWEST), operator: 'GreaterThanOrEqualTo' };
}

/** A date as the number of its day; the API takes that only as a formula. */
function dates(rule: Bounds): Excel.DateTimeDataValidation {
  const { formula1, formula2, operator } = bounds(rule);
  const day = (value: unknown): string => (typeof value === 'string' ? value : `=${String(value)}`);
  return { formula1: day(formula1), ...(formula2 !== undefined && { formula2: day(formula2) }), operator };
}

function ruleOf(rule: ValidationRule, staged: Renamed): Excel.DataValidationRule {
  switch (rule.kind) {
    case 'list': {
      const source = fixedReference({ ...rule.source, sheet: staged(rule.source.sheet) });
      return { list: { inCellDropDown: true, source: `=${source}` } };
    }
    case 'decimal':
      return { decimal: bounds(rule) };
    case 'whole':
      return { wholeNumber: bounds(rule) };
    case 'date':
      return { date: dates(rule) };
    case 'textLength':
      return { textLength: bounds(rule) };
  }
}

function setValidation(
  cells: { readonly dataValidation: Excel.DataValidation },
  { rule, prompt, error }: Validation,
  staged: Renamed,
): void {
  const { dataValidation } = cells;
  dataValidation.rule = ruleOf(rule, staged);
  dataValidation.prompt = {
    showPrompt: true,
    title: shortened(prompt.title, LONGEST.title),
    message: shortened(prompt.text, LONGEST.prompt),
  };
  dataValidation.errorAlert = {
    showAlert: true,
    style: 'Stop',
    title: shortened(error.title, LONGEST.title),
    message: shortened(error.text, LONGEST.error),
  };
}

export function* validations(sheet: Excel.Worksheet, data: SheetData, around: Around): Steps {
  if (!around.has('validations')) return;
  for (const validation of data.validations) {
    for (const ranges of rangesOf(sheet, validation.areas, around)) {
      setValidation(ranges, validation, around.staged);
      yield 2 * CHANGE + validation.prompt.text.length + validation.error.text.length;
    }
  }
}
