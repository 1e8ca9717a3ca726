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
import type { ConditionalFormat, Validation } from '../../host/book/hostBook.js';
import { gridRange } from '../grid/gridRange.js';
import { isSet, textWithin, within, type Kept } from './keptValues.js';

/* Validations and conditional formats of a host's book in the form of the grid. */

type Comparison = Pick<ISheetDataValidationRule, 'type' | 'operator' | 'formula1' | 'formula2'>;

/** By https://learn.microsoft.com/javascript/api/excel/excel.datavalidationrule */
const TYPES: Readonly<Record<string, DataValidationType>> = {
  wholeNumber: DataValidationType.WHOLE,
  decimal: DataValidationType.DECIMAL,
  // Numbers of days: the grid's own dates compare texts.
  date: DataValidationType.DECIMAL,
  time: DataValidationType.DECIMAL,
  textLength: DataValidationType.TEXT_LENGTH,
};

/** By https://learn.microsoft.com/javascript/api/excel/excel.datavalidationoperator */
const OPERATORS: Readonly<Record<string, DataValidationOperator>> = {
  Between: DataValidationOperator.BETWEEN,
  NotBetween: DataValidationOperator.NOT_BETWEEN,
  EqualTo: DataValidationOperator.EQUAL,
  NotEqualTo: DataValidationOperator.NOT_EQUAL,
  GreaterThan: DataValidationOperator.GREATER_THAN,
  GreaterThanOrEqualTo: DataValidationOperator.GREATER_THAN_OR_EQUAL,
  LessThan: DataValidationOperator.LESS_THAN,
  LessThanOrEqualTo: DataValidationOperator.LESS_THAN_OR_EQUAL,
};

const STYLES: Readonly<Record<string, DataValidationErrorStyle>> = {
  Stop: DataValidationErrorStyle.STOP,
  Warning: DataValidationErrorStyle.WARNING,
  Information: DataValidationErrorStyle.INFO,
};

const operand = (rule: unknown, name: string): string | undefined => {
  const value = within(rule, name);
  return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;
};

/** Undefined where the grid has no such rule. */
function comparison(rule: Kept): Comparison | undefined {
  const [kind = ''] = Object.keys(rule);
  const given = rule[kind];
  if (kind === 'list') return { type: DataValidationType.LIST, formula1: operand(given, 'source') ?? '' };
  if (kind === 'custom')
    return { type: DataValidationType.CUSTOM, formula1: operand(given, 'formula') ?? '' };
  const type = TYPES[kind];
  const operator = OPERATORS[textWithin(given, 'operator') ?? ''];
  const [formula1, formula2] = [operand(given, 'formula1'), operand(given, 'formula2')];
  if (type === undefined || operator === undefined || formula1 === undefined) return undefined;
  return { type, operator, formula1, ...(formula2 !== undefined && { formula2 }) };
}

export function validationRule(
  { ranges, data }: Validation,
  uid: string,
): ISheetDataValidationRule | undefined {
  const compared = comparison((within(data, 'rule') ?? {}) as Kept);
  if (!compared) return undefined;
  return {
    uid,
    ranges: ranges.map(gridRange),
    ...compared,
    allowBlank: within(data, 'ignoreBlanks') !== false,
    errorStyle: STYLES[textWithin(data, 'errorAlert/style') ?? ''] ?? DataValidationErrorStyle.STOP,
    showErrorMessage: within(data, 'errorAlert/showAlert') !== false,
    errorTitle: textWithin(data, 'errorAlert/title') ?? '',
    error: textWithin(data, 'errorAlert/message') ?? '',
    // What a cell asks for stands in a bubble of the page's own.
    showInputMessage: false,
    renderMode: DataValidationRenderMode.ARROW,
  };
}

/** Of cell values; the others compare nothing that our workbooks compare. */
const NUMBER_OPERATORS: Readonly<Record<string, CFNumberOperator>> = {
  LessThan: CFNumberOperator.lessThan,
  LessThanOrEqual: CFNumberOperator.lessThanOrEqual,
  GreaterThan: CFNumberOperator.greaterThan,
  GreaterThanOrEqual: CFNumberOperator.greaterThanOrEqual,
  EqualTo: CFNumberOperator.equal,
  NotEqualTo: CFNumberOperator.notEqual,
};

function lookOf(format: unknown): IStyleBase {
  const [color, background] = [textWithin(format, 'font/color'), textWithin(format, 'fill/color')];
  return {
    ...(color !== undefined && { cl: { rgb: color } }),
    ...(background !== undefined && { bg: { rgb: background } }),
    ...(isSet(format, 'font/bold') && { bl: BooleanNumber.TRUE }),
  };
}

/** Undefined where the grid has no such format. */
export function formatRule(
  { type, ranges, stopIfTrue, data }: ConditionalFormat,
  cfId: string,
): IConditionFormattingRule | undefined {
  const about = { cfId, ranges: ranges.map(gridRange), stopIfTrue };
  const highlighted = (part: string) =>
    ({ type: CFRuleType.highlightCell, style: lookOf(within(data, `${part}/format`)) }) as const;
  if (type === 'Custom') {
    const value = textWithin(data, 'custom/rule/formula');
    if (value === undefined) return undefined;
    return { ...about, rule: { ...highlighted('custom'), subType: CFSubRuleType.formula, value } };
  }
  const operator = NUMBER_OPERATORS[textWithin(data, 'cellValue/rule/operator') ?? ''];
  const value = Number(within(data, 'cellValue/rule/formula1'));
  if (type !== 'CellValue' || operator === undefined || Number.isNaN(value)) return undefined;
  // Of the pairs of operators and values that the grid's type tells apart, all that take one number are alike.
  const rule = { ...highlighted('cellValue'), subType: CFSubRuleType.number, operator, value };
  return { ...about, rule } as IConditionFormattingRule;
}
