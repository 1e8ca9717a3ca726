import { apiClass } from '../api/apiClass.js';
import type { Arguments } from '../api/arguments.js';
import { invalidArgument } from '../api/errors.js';
import type { FunctionRuntime } from './functionRuntime.js';

function settle(runtime: FunctionRuntime, args: Arguments): void {
  const results = args.at(0);
  if (!Array.isArray(results)) throw invalidArgument();
  runtime.settle(results as unknown[]);
}

/** The service that the library's runtime of custom functions answers to; its name on the wire. */
export const CUSTOM_FUNCTIONS_SERVICE = 'Microsoft.ExcelServices.CustomFunctions';

export const customFunctions = apiClass<FunctionRuntime>('CustomFunctions', {
  methods: {
    setInvocationResults: settle,
    setInvocationArrayResults: settle,
    _SetOsfControlContainerReadyForCustomFunctions: () => null,
    _GetEnabledFeatures: () => [],
  },
});
