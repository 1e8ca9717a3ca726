import type { CellValue, ErrorCell } from '../../cells/cells.js';
import type { Entry } from '../wire/protocol.js';
import type { FunctionMetadata } from './metadata.js';

/** What an empty cell arrives as: 0 on desktop Excel, null or text of length 0 elsewhere. */
export type Blank = 0 | null | '';

/** A cell's value, or rows of cells, and where they stand. */
export interface FunctionArgument {
  readonly value: CellValue | readonly (readonly CellValue[])[];
  readonly address?: string;
}

export type FunctionResult = CellValue | CellValue[][];

export interface FunctionCall {
  readonly metadata: FunctionMetadata;
  /** Undefined where an argument is left out. */
  readonly args: readonly (FunctionArgument | undefined)[];
  /** The cell with the formula. */
  readonly address: string;
  /** Whether errors in cells reach the function. */
  readonly errorsAllowed: boolean;
}

/** Calls of custom functions among the messages, as the pinned office.js (1.1.110) knows them. */
const CUSTOM_FUNCTIONS = 1;
const INVOCATION = 1000;
const ERRORS_ALLOWED = 4;

/** The library's numbers for the errors a function can throw; any other failure shows #VALUE!. */
const ERRORS: Readonly<Record<number, string>> = {
  1: '#N/A',
  5: '#DIV/0!',
  6: '#NUM!',
  7: '#VALUE!',
  8: '#NULL!',
};

function isError(value: unknown): value is ErrorCell {
  return typeof value === 'object' && value !== null && 'error' in value;
}

function errorIn(value: FunctionArgument['value']): ErrorCell | undefined {
  return [value].flat(2).find(isError);
}

function received(value: unknown): CellValue {
  if (typeof value === 'number' || typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value !== 'object' || value === null) return '';
  const { code } = value as { code?: unknown };
  return { error: typeof code === 'string' ? code : '#VALUE!' };
}

function resultOf(value: unknown): FunctionResult {
  if (!Array.isArray(value)) return received(value);
  return value.map((line) => (Array.isArray(line) ? (line as unknown[]) : [line]).map(received));
}

/** A result as the library sends it: an object, or in newer requirement sets an array. */
interface Answer {
  readonly id: number;
  readonly failed: boolean;
  readonly value: unknown;
  readonly errorCode: number | undefined;
}

function answerOf(sent: unknown): Answer {
  if (Array.isArray(sent)) {
    const [id, succeeded, value, errorCode] = sent as [number, boolean, unknown, number | undefined];
    return { id, failed: !succeeded, value, errorCode };
  }
  return { errorCode: undefined, failed: false, ...(sent as Pick<Answer, 'id' | 'value'>) };
}

/** Has custom functions run by the library's own runtime, and waits for what they answer. */
export class FunctionRuntime {
  private readonly waiting = new Map<number, (result: FunctionResult) => void>();
  private static last = 0;
  blank: Blank = 0;

  constructor(private readonly send: (entry: Entry) => void) {}

  call({ metadata, args, address, errorsAllowed }: FunctionCall): Promise<FunctionResult> {
    const error = args.map((argument) => argument && errorIn(argument.value)).find(isError);
    if (error && !errorsAllowed) return Promise.resolve({ error: error.error });
    FunctionRuntime.last += 1;
    const id = FunctionRuntime.last;
    const { options, parameters } = metadata;
    const message = [
      id,
      metadata.id,
      parameters.map((parameter, at) => this.sent(args[at], parameter.dimensionality === 'matrix')),
      options?.requiresAddress ? address : null,
      errorsAllowed ? ERRORS_ALLOWED : 0,
      options?.requiresParameterAddresses ? parameters.map((_, at) => args[at]?.address ?? null) : null,
    ];
    return new Promise((resolve) => {
      this.waiting.set(id, resolve);
      this.send({
        messageCategory: CUSTOM_FUNCTIONS,
        messageType: INVOCATION,
        targetId: '',
        message: JSON.stringify(message),
      });
    });
  }

  private sent(argument: FunctionArgument | undefined, isMatrix: boolean): unknown {
    if (!argument) return null;
    const { value } = argument;
    const cell = (one: CellValue) => {
      if (one === null) return this.blank;
      return isError(one) ? { type: 'CustomFunctionError', code: one.error } : one;
    };
    const isRows = (rows: FunctionArgument['value']): rows is readonly (readonly CellValue[])[] =>
      Array.isArray(rows);
    if (isRows(value)) return value.map((line) => line.map(cell));
    return isMatrix ? [[cell(value)]] : cell(value);
  }

  /** Takes results from the library; those of calls that nobody waits for are let go. */
  settle(results: readonly unknown[]): void {
    for (const { id, failed, value, errorCode } of results.map(answerOf)) {
      const resolve = this.waiting.get(id);
      this.waiting.delete(id);
      resolve?.(failed ? failure(value, errorCode) : resultOf(value));
    }
  }
}

function failure(message: unknown, errorCode: number | undefined): ErrorCell {
  const error = ERRORS[errorCode ?? 0] ?? '#VALUE!';
  return typeof message === 'string' && message !== '' ? { error, message } : { error };
}
