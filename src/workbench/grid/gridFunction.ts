import {
  ArrayValueObject,
  AsyncObject,
  BaseFunction,
  ErrorType,
  ErrorValueObject,
  ValueObjectFactory,
  type BaseValueObject,
} from '@univerjs/preset-sheets-core';
import { cellAddress, quotedSheet } from '../addresses.js';
import type { CellValue } from '../../cells/cells.js';
import {
  callFunction,
  isErrorCell,
  type CallableFunction,
  type CallResult,
  type Conventions,
} from '../excel/callFunction.js';
import { fullName } from '../excel/metadata.js';
import { ERROR_NOTE, type ErrorNote } from './cellValues.js';
import { argumentOf, type Variant } from './gridArguments.js';

/*
 * A custom function as the grid's formula engine calls it: the engine's values become plain ones, Excel's
 * conventions apply, and the result becomes the engine's again.
 */

type EngineResult = ReturnType<BaseFunction['calculate']>;

export interface FunctionSurroundings {
  readonly conventions: () => Conventions;
  readonly sheetName: (sheetId: string) => string;
}

/** By the texts that cells show. */
const ERROR_TYPES = new Map<string, ErrorType>(Object.values(ErrorType).map((type) => [type, type]));

function engineError(code: string, message: string | undefined): BaseValueObject {
  const type = ERROR_TYPES.get(code) ?? ErrorType.VALUE;
  if (message === undefined) return ErrorValueObject.create(type);
  const note: ErrorNote = { error: code, message };
  return ErrorValueObject.create(type, message).withCustomData({ [ERROR_NOTE]: note });
}

function engineValue(value: CellValue): BaseValueObject {
  return isErrorCell(value)
    ? engineError(value.error, value.message)
    : ValueObjectFactory.create(value ?? '');
}

function engineResult(result: CallResult): BaseValueObject {
  if (!Array.isArray(result)) return engineValue(result);
  if (result.length === 1 && result[0]?.length === 1) return engineValue(result[0][0] ?? null);
  return ArrayValueObject.create({
    calculateValueList: result.map((row) => row.map(engineValue)),
    rowCount: result.length,
    columnCount: result[0]?.length ?? 0,
    unitId: '',
    sheetId: '',
    row: -1,
    column: -1,
  });
}

export class GridFunction extends BaseFunction {
  override needsReferenceObject = true;

  constructor(
    private readonly fn: CallableFunction,
    private readonly surroundings: FunctionSurroundings,
  ) {
    super(fullName(fn.metadata));
  }

  /** Excel waits for any function that returns a promise, so here each may. */
  override isAsync(): boolean {
    return true;
  }

  /** Without this the result would take the number format of an argument. */
  override isArgumentsIgnoreNumberPattern(): boolean {
    return true;
  }

  /** A function that threw would stop the engine for good, so nothing may leave here but a value. */
  override calculate(...variants: BaseValueObject[]): EngineResult {
    try {
      const { sheetName, conventions } = this.surroundings;
      const caller = `${quotedSheet(sheetName(this.subUnitId ?? ''))}!${cellAddress(this.row, this.column)}`;
      const args = (variants as Variant[]).map((variant) => argumentOf(variant, sheetName));
      const result = callFunction(this.fn, args, conventions(), caller);
      if (!(result instanceof Promise)) return engineResult(result);
      return new AsyncObject(result.then(engineResult, () => engineValue({ error: '#VALUE!' })));
    } catch {
      return engineValue({ error: '#VALUE!' });
    }
  }
}
