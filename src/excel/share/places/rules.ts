/*
 * Rules as plain data: what a conditional format or a data validation asks of cells, with formulas in it.
 */

/** Plain data as the API gives it. */
export type Rule = Readonly<Record<string, unknown>>;

interface Kind {
  /** The property of the format that leads to its rule. */
  readonly part: string;
  /** The properties that hold formulas. */
  readonly fields: readonly string[];
}

/** By type: https://learn.microsoft.com/javascript/api/excel/excel.conditionalformattype; the others hold no formulas. */
export const FORMATS: Readonly<Record<string, Kind>> = {
  Custom: { part: 'custom', fields: ['formula'] },
  CellValue: { part: 'cellValue', fields: ['rule'] },
  ContainsText: { part: 'textComparison', fields: ['rule'] },
  DataBar: { part: 'dataBar', fields: ['lowerBoundRule', 'upperBoundRule'] },
  ColorScale: { part: 'colorScale', fields: ['criteria'] },
  IconSet: { part: 'iconSet', fields: ['criteria'] },
};

/** An object of the API with the fields of a rule. */
export interface Holder {
  load(fields: string): unknown;
}

/** Of a custom format they are in the rule within. */
export function holderOf(format: Excel.ConditionalFormat, type: string): Holder {
  if (type === 'Custom') return format.custom.rule;
  const part: unknown = Reflect.get(format, FORMATS[type]?.part ?? '');
  return part as Holder;
}

const isFormula = (value: unknown): value is string => typeof value === 'string' && value.startsWith('=');

/** Every formula in plain data. */
export function formulasIn(data: unknown): readonly string[] {
  if (isFormula(data)) return [data];
  return typeof data === 'object' && data !== null ? Object.values(data).flatMap(formulasIn) : [];
}

/** The same data with other formulas. */
export function withFormulas(data: unknown, change: (formula: string) => string): unknown {
  if (isFormula(data)) return change(data);
  if (Array.isArray(data)) return data.map((item) => withFormulas(item, change));
  if (typeof data !== 'object' || data === null) return data;
  return Object.fromEntries(Object.entries(data).map(([name, item]) => [name, withFormulas(item, change)]));
}
