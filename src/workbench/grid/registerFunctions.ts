import { BooleanNumber } from '@univerjs/core';
import { FunctionType, IFunctionService, type IFunctionInfo } from '@univerjs/preset-sheets-core';
import type { CallableFunction } from '../excel/callFunction.js';
import { fullName, type FunctionMetadata } from '../excel/metadata.js';
import { GridFunction, type FunctionSurroundings } from './gridFunction.js';
import type { Injector } from './univer.js';

/** What completion shows; it comes from functions.json. */
function description(metadata: FunctionMetadata): IFunctionInfo {
  const about = metadata.description ?? '';
  return {
    functionName: fullName(metadata),
    functionType: FunctionType.User,
    description: about,
    abstract: about,
    functionParameter: metadata.parameters.map((parameter) => ({
      name: parameter.name,
      detail: parameter.description ?? '',
      example: '',
      require: parameter.optional ? BooleanNumber.FALSE : BooleanNumber.TRUE,
      repeat: BooleanNumber.FALSE,
    })),
  };
}

/**
 * Not through the grid's own `registerFunction`: that one hands blanks over as 0, and a function that throws
 * stops the calculation.
 */
export function registerFunctions(
  injector: Injector,
  functions: readonly CallableFunction[],
  surroundings: FunctionSurroundings,
): void {
  const known = injector.get(IFunctionService);
  known.registerExecutors(...functions.map((fn) => new GridFunction(fn, surroundings)));
  // With the functions alone, not with the description service: completion lists them then, and the help on
  // their arguments is ours.
  known.registerDescriptions(...functions.map(({ metadata }) => description(metadata)));
}
