import { isRecord } from '../api/arguments.js';
import { invalidArgument } from '../api/errors.js';
import { checkFormula } from '../ranges/checkFormula.js';

/** https://learn.microsoft.com/javascript/api/excel/excel.datavalidationoperator */
const OPERATORS: readonly unknown[] = [
  ...['Between', 'NotBetween', 'EqualTo', 'NotEqualTo', 'GreaterThan', 'LessThan'],
  ...['GreaterThanOrEqualTo', 'LessThanOrEqualTo'],
];
/** https://learn.microsoft.com/javascript/api/excel/excel.datavalidationalertstyle */
const STYLES: readonly unknown[] = ['Stop', 'Warning', 'Information'];

/** What Excel takes of a list that is written out, of titles and of texts (MS-OI29500 2.1.613). */
const LONGEST = { source: 255, title: 32, prompt: 255, error: 224 } as const;

function checkText(value: unknown, most: number): void {
  if (value !== undefined && (typeof value !== 'string' || value.length > most)) throw invalidArgument();
}

function checkCondition(value: unknown): void {
  if (typeof value !== 'string') return;
  if (value.startsWith('=')) checkFormula(value);
}

/** The only part of a rule; `kind` is its name. @throws InvalidArgument */
export function checkRule(kind: string, rule: unknown): void {
  if (!isRecord(rule)) throw invalidArgument();
  const { source, formula, formula1, formula2, operator } = rule;
  [source, formula, formula1, formula2].forEach(checkCondition);
  if (typeof source === 'string' && !source.startsWith('=')) checkText(source, LONGEST.source);
  const isCompared = kind !== 'list' && kind !== 'custom';
  if (isCompared && !OPERATORS.includes(operator)) throw invalidArgument();
}

/** @throws InvalidArgument */
export function checkPrompt({ title, message, showPrompt }: Readonly<Record<string, unknown>>): void {
  checkText(title, LONGEST.title);
  checkText(message, LONGEST.prompt);
  if (showPrompt !== undefined && typeof showPrompt !== 'boolean') throw invalidArgument();
}

/** @throws InvalidArgument */
export function checkAlert({ title, message, showAlert, style }: Readonly<Record<string, unknown>>): void {
  checkText(title, LONGEST.title);
  checkText(message, LONGEST.error);
  if (showAlert !== undefined && typeof showAlert !== 'boolean') throw invalidArgument();
  if (style !== undefined && !STYLES.includes(style)) throw invalidArgument();
}
