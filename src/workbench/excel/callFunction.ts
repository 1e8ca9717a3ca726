import { fill } from '../../i18n/fill.js';
import { workbenchEn } from '../../i18n/workbench.en.js';
import type { CellValue, ErrorCell } from '../../cells/cells.js';
import { FunctionError, type ExcelFunction } from './customFunctions.js';
import { argumentLimits, fullName, type FunctionMetadata } from './metadata.js';

/*
 * How Excel calls a custom function, with nothing of the grid in it: which values arrive for which argument,
 * the object appended to them, a scalar parameter given a range, and what becomes of the result.
 */

const words = workbenchEn.calls;

/** What a blank cell arrives as: 0 on desktop Excel, null or '' elsewhere. */
export type Blank = 0 | null | '';

export interface Conventions {
  readonly blank: Blank;
  /** Whether error cells reach the function (allowErrorForDataTypeAny) or end the call. */
  readonly errorsAsValues: boolean;
}

/** An argument as the formula gives it: left out, one cell's value, or rows of cells; where it has one, its address. */
export type Argument =
  | { readonly omitted: true }
  | { readonly value: CellValue; readonly address?: string }
  | { readonly rows: readonly (readonly CellValue[])[]; readonly address?: string };

export interface CallableFunction {
  readonly metadata: FunctionMetadata;
  /** Undefined when functions.js does not associate the function that functions.json names. */
  readonly callable: ExcelFunction | undefined;
}

/** A cell's result, or the rows that spill from it. */
export type CallResult = CellValue | CellValue[][];

const OMITTED = null;
const EXPLAINED: ReadonlySet<string> = new Set(['#VALUE!', '#N/A']);

export function isErrorCell(value: unknown): value is ErrorCell {
  return typeof value === 'object' && value !== null && 'error' in value;
}

/** Only #VALUE! and #N/A show a message in Excel. */
function errorCell(code: string, message: string): ErrorCell {
  return message && EXPLAINED.has(code) ? { error: code, message } : { error: code };
}

const wrong = (message: string, name: string, values: Readonly<Record<string, string | number>> = {}) =>
  errorCell('#VALUE!', fill(message, { function: name, ...values }));

/** Why a call with so many arguments is refused; undefined when it is not. */
export function argumentRefusal(metadata: FunctionMetadata, given: number): string | undefined {
  const { least, most } = argumentLimits(metadata);
  if (given >= least && given <= most) return undefined;
  const names = metadata.parameters.map(({ name, optional }) => (optional ? `[${name}]` : name)).join(', ');
  return fill(given < least ? words.tooFew : words.tooMany, {
    function: fullName(metadata),
    least,
    most,
    given,
    names,
  });
}

function sent(value: CellValue, { blank }: Conventions): unknown {
  if (value === null) return blank;
  return isErrorCell(value) ? new FunctionError(value.error) : value;
}

function firstError(argument: Argument): ErrorCell | undefined {
  if ('omitted' in argument) return undefined;
  if ('value' in argument) return isErrorCell(argument.value) ? argument.value : undefined;
  return argument.rows.flatMap((row) => row.filter(isErrorCell))[0];
}

function received(value: unknown, name: string): CellValue {
  if (value === undefined || value === null) return '';
  if (typeof value === 'number') return Number.isFinite(value) ? value : { error: '#NUM!' };
  if (typeof value === 'string' || typeof value === 'boolean') return value;
  if (value instanceof FunctionError) return errorCell(value.code, value.message);
  return wrong(words.noValue, name);
}

/** The result as declared: a matrix must be rows of cells, anything else one value. */
function resultOf(result: unknown, metadata: FunctionMetadata): CallResult {
  const name = fullName(metadata);
  const declaresMatrix = metadata.result?.dimensionality === 'matrix';
  if (!Array.isArray(result)) return declaresMatrix ? wrong(words.noMatrix, name) : received(result, name);
  const rows = result as readonly unknown[];
  const width = Array.isArray(rows[0]) ? rows[0].length : 0;
  const rectangular = width > 0 && rows.every((row) => Array.isArray(row) && row.length === width);
  if (!declaresMatrix || !rectangular) return wrong(words.noMatrix, name);
  return (rows as readonly (readonly unknown[])[]).map((row) => row.map((value) => received(value, name)));
}

function thrown(error: unknown): ErrorCell {
  return error instanceof FunctionError ? errorCell(error.code, error.message) : { error: '#VALUE!' };
}

/** One call, with the values as they are sent and the invocation object behind them. */
function invoke(
  { metadata, callable }: CallableFunction,
  values: readonly unknown[],
  invocation: Readonly<Record<string, unknown>>,
): CallResult | Promise<CallResult> {
  if (!callable) return { error: '#NAME?' };
  try {
    const result = callable(...values, invocation);
    return result instanceof Promise
      ? result.then((late) => resultOf(late, metadata), thrown)
      : resultOf(result, metadata);
  } catch (error) {
    return thrown(error);
  }
}

function invocationFor(metadata: FunctionMetadata, args: readonly Argument[], caller: string) {
  return {
    functionName: metadata.name,
    ...(metadata.options?.requiresAddress && { address: caller }),
    ...(metadata.options?.requiresParameterAddresses && {
      parameterAddresses: metadata.parameters.map((_, at) => {
        const argument = args[at];
        return argument && 'address' in argument ? (argument.address ?? '') : '';
      }),
    }),
  };
}

interface Size {
  readonly rows: number;
  readonly columns: number;
}

/** The size of the result when a range is given where one value is wanted; undefined when none is. */
function liftedSize(metadata: FunctionMetadata, args: readonly Argument[]): Size | undefined {
  const given = args.filter(
    (argument, at): argument is Extract<Argument, { rows: unknown }> =>
      'rows' in argument && metadata.parameters[at]?.dimensionality !== 'matrix',
  );
  if (given.length === 0) return undefined;
  return {
    rows: Math.max(...given.map(({ rows }) => rows.length)),
    columns: Math.max(...given.map(({ rows }) => rows[0]?.length ?? 0)),
  };
}

/** The cell of an argument that stands at a place of the lifted result: one row or column serves all. */
function cellFor(argument: Extract<Argument, { rows: unknown }>, row: number, column: number): Argument {
  const { rows } = argument;
  const line = rows.length === 1 ? rows[0] : rows[row];
  const value = line?.length === 1 ? line[0] : line?.[column];
  return { value: value === undefined ? { error: '#N/A' } : value };
}

function callOnce(
  fn: CallableFunction,
  args: readonly Argument[],
  conventions: Conventions,
  caller: string,
): CallResult | Promise<CallResult> {
  const { metadata } = fn;
  if (!conventions.errorsAsValues) {
    const error = args.map(firstError).find((found) => found !== undefined);
    if (error) return { error: error.error };
  }
  const values = metadata.parameters.map((parameter, at) => {
    const argument = args[at];
    if (!argument || 'omitted' in argument) return OMITTED;
    const matrix = parameter.dimensionality === 'matrix';
    if ('rows' in argument) return argument.rows.map((row) => row.map((value) => sent(value, conventions)));
    const value = sent(argument.value, conventions);
    return matrix ? [[value]] : value;
  });
  return invoke(fn, values, invocationFor(metadata, args, caller));
}

const firstOf = (result: CallResult): CellValue => (Array.isArray(result) ? (result[0]?.[0] ?? '') : result);

/** Dynamic arrays: a range for a scalar parameter calls the function for each of its cells and spills. */
async function callLifted(
  fn: CallableFunction,
  args: readonly Argument[],
  size: Size,
  conventions: Conventions,
  caller: string,
): Promise<CallResult> {
  const results: CellValue[][] = [];
  for (let row = 0; row < size.rows; row += 1) {
    const line: CellValue[] = [];
    for (let column = 0; column < size.columns; column += 1) {
      const each = args.map((argument, at) =>
        'rows' in argument && fn.metadata.parameters[at]?.dimensionality !== 'matrix'
          ? cellFor(argument, row, column)
          : argument,
      );
      line.push(firstOf(await callOnce(fn, each, conventions, caller)));
    }
    results.push(line);
  }
  return results;
}

/** Calls a function as Excel does; whatever happens, the result is a value, rows or an error cell. */
export function callFunction(
  fn: CallableFunction,
  args: readonly Argument[],
  conventions: Conventions,
  caller: string,
): CallResult | Promise<CallResult> {
  const refusal = argumentRefusal(fn.metadata, args.length);
  if (refusal !== undefined) return errorCell('#VALUE!', refusal);
  const size = liftedSize(fn.metadata, args);
  return size ? callLifted(fn, args, size, conventions, caller) : callOnce(fn, args, conventions, caller);
}
