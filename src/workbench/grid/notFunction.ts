import {
  ArrayValueObject,
  BaseFunction,
  BooleanValueObject,
  ErrorType,
  ErrorValueObject,
  FUNCTION_NAMES_LOGICAL,
  IFunctionService,
  type BaseValueObject,
} from '@univerjs/preset-sheets-core';
import type { Injector } from './univer.js';

const { NOT } = FUNCTION_NAMES_LOGICAL;

const opposite = (value: BaseValueObject): BaseValueObject => {
  if (value.isError()) return value;
  const number = Number(value.getValue());
  return Number.isNaN(number)
    ? ErrorValueObject.create(ErrorType.VALUE)
    : BooleanValueObject.create(number === 0);
};

/** A comparison with a cell arrives as an array of one, and what the engine's own NOT makes of it no function takes. */
class Not extends BaseFunction {
  override minParams = 1;
  override maxParams = 1;

  override calculate(logical: BaseValueObject): BaseValueObject {
    if (!(logical instanceof ArrayValueObject)) return opposite(logical);
    const isOne = logical.getRowCount() === 1 && logical.getColumnCount() === 1;
    return isOne ? opposite(logical.getFirstCell()) : logical.map(opposite);
  }
}

export function correctNot(injector: Injector): void {
  injector.get(IFunctionService).registerExecutors(new Not(NOT));
}
