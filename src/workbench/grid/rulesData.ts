import {
  BooleanNumber,
  DataValidationErrorStyle,
  DataValidationOperator,
  DataValidationRenderMode,
  DataValidationType,
  type IStyleBase,
  type ISheetDataValidationRule,
} from '@univerjs/core';
import {
  CFNumberOperator,
  CFRuleType,
  CFSubRuleType,
  type IConditionFormattingRule,
} from '@univerjs/preset-sheets-conditional-formatting';
import { fixedReference } from '../../workbook/addresses.js';
import type {
  Area,
  Bound,
  ConditionalFormat,
  Highlight,
  Validation,
  ValidationRule,
} from '../../workbook/workbook.js';
import type { BookSheet } from '../book.js';
import { gridRange } from './gridSheet.js';

/* Validations and conditional formats in the form in which the grid stores them beside the cells. */

const VALIDATIONS = 'SHEET_DATA_VALIDATION_PLUGIN';
const CONDITIONAL_FORMATS = 'SHEET_CONDITIONAL_FORMATTING_PLUGIN';

const rangesOf = (areas: readonly Area[]) =>
  areas.map((area) => gridRange({ ...area, row: area.row - 1, column: area.column - 1 }));

type Comparison = Pick<ISheetDataValidationRule, 'type' | 'operator' | 'formula1' | 'formula2'>;

const TYPES: Readonly<Record<Exclude<ValidationRule['kind'], 'list'>, DataValidationType>> = {
  decimal: DataValidationType.DECIMAL,
  whole: DataValidationType.WHOLE,
  // Numbers of days: the grid's own dates compare texts.
  date: DataValidationType.DECIMAL,
  textLength: DataValidationType.TEXT_LENGTH,
};

const formula = (bound: Bound): string => (typeof bound === 'string' ? `=${bound}` : String(bound));

function comparison(rule: ValidationRule): Comparison {
  if (rule.kind === 'list')
    return { type: DataValidationType.LIST, formula1: `=${fixedReference(rule.source)}` };
  const type = TYPES[rule.kind];
  const { from, to } = { from: undefined, ...rule };
  if (from !== undefined && to !== undefined)
    return { type, operator: DataValidationOperator.BETWEEN, formula1: formula(from), formula2: formula(to) };
  if (to !== undefined)
    return { type, operator: DataValidationOperator.LESS_THAN_OR_EQUAL, formula1: formula(to) };
  return {
    type,
    operator: DataValidationOperator.GREATER_THAN_OR_EQUAL,
    formula1: formula(from ?? -Number.MAX_VALUE),
  };
}

const validationRule = (
  { areas, rule, prompt, error }: Validation,
  at: number,
): ISheetDataValidationRule => ({
  uid: `validation${at}`,
  ranges: rangesOf(areas),
  ...comparison(rule),
  allowBlank: true,
  errorStyle: DataValidationErrorStyle.STOP,
  showErrorMessage: true,
  errorTitle: error.title,
  error: error.text,
  showInputMessage: true,
  promptTitle: prompt.title,
  prompt: prompt.text,
  renderMode: DataValidationRenderMode.ARROW,
});

const lookOf = ({ color, fill, bold }: Highlight): IStyleBase => ({
  ...(color !== undefined && { cl: { rgb: `#${color}` } }),
  ...(fill !== undefined && { bg: { rgb: `#${fill}` } }),
  ...(bold && { bl: BooleanNumber.TRUE }),
});

function formatRule({ areas, when, highlight }: ConditionalFormat, at: number): IConditionFormattingRule {
  const highlighted = { type: CFRuleType.highlightCell, style: lookOf(highlight) } as const;
  return {
    cfId: `format${at}`,
    ranges: rangesOf(areas),
    stopIfTrue: false,
    rule:
      when.kind === 'below'
        ? {
            ...highlighted,
            subType: CFSubRuleType.number,
            operator: CFNumberOperator.lessThan,
            value: when.value,
          }
        : { ...highlighted, subType: CFSubRuleType.formula, value: `=${when.formula}` },
  };
}

/** What the grid keeps of a workbook beside its cells, from each sheet by its id. */
export function rulesData(sheets: readonly (readonly [id: string, sheet: BookSheet])[]) {
  const bySheet = (rulesOf: (sheet: BookSheet) => readonly unknown[]): string =>
    JSON.stringify(Object.fromEntries(sheets.map(([id, sheet]) => [id, rulesOf(sheet)])));
  return [
    { name: VALIDATIONS, data: bySheet(({ validations = [] }) => validations.map(validationRule)) },
    {
      name: CONDITIONAL_FORMATS,
      data: bySheet(({ conditionalFormats = [] }) => conditionalFormats.map(formatRule)),
    },
  ];
}
