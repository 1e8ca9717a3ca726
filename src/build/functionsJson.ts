import type { Entry } from '../kpi/catalogue.js';
import type { Param } from '../kpi/define.js';
import { needsAddresses } from '../kpi/needsAddresses.js';

/** Kinds that Excel hands over as rows of cells; all others are one cell. */
const MATRIX: ReadonlySet<Param['kind']> = new Set(['range', 'sum', 'dates', 'ids', 'texts']);

interface Parameter {
  readonly name: string;
  readonly description: string;
  readonly type: 'any';
  readonly dimensionality?: 'matrix';
  readonly optional?: true;
}

export interface Metadata {
  readonly allowErrorForDataTypeAny: true;
  readonly functions: readonly {
    readonly id: string;
    readonly name: string;
    readonly description: string;
    readonly helpUrl: string;
    readonly parameters: readonly Parameter[];
    readonly result: { readonly type?: 'number'; readonly dimensionality?: 'matrix' };
    readonly options?: { readonly requiresParameterAddresses: true };
  }[];
}

function parameter(param: Param, description: string): Parameter {
  return {
    name: param.name,
    description,
    type: 'any',
    ...(MATRIX.has(param.kind) && { dimensionality: 'matrix' }),
    ...(param.optional && { optional: true }),
  };
}

/**
 * The metadata that Excel reads. Every parameter is of type any, so that blanks, text and errors reach the
 * function as they are. A function that asks for addresses must declare a matrix as its result.
 */
export function functionsJson(catalogue: readonly Entry[], helpUrl: (id: string) => string): Metadata {
  return {
    allowErrorForDataTypeAny: true,
    functions: catalogue.map(({ fn, doc }) => ({
      id: fn.id,
      name: fn.id,
      description: doc.summary,
      helpUrl: helpUrl(fn.id),
      parameters: fn.params.map((param) => parameter(param, doc.params[param.name] ?? '')),
      result: {
        ...(fn.result.shape === 'number' || fn.result.shape === 'interval' || fn.result.shape === 'column'
          ? { type: 'number' as const }
          : {}),
        ...((fn.result.shape !== 'number' || needsAddresses(fn)) && { dimensionality: 'matrix' as const }),
      },
      ...(needsAddresses(fn) && { options: { requiresParameterAddresses: true as const } }),
    })),
  };
}
