/* What Excel reads in functions.json, as far as calling, checking and explaining a function needs it. */

export interface ParameterMetadata {
  readonly name: string;
  readonly description?: string;
  readonly dimensionality?: 'scalar' | 'matrix';
  readonly optional?: boolean;
}

export interface FunctionMetadata {
  readonly id: string;
  readonly name: string;
  readonly description?: string;
  readonly helpUrl?: string;
  readonly parameters: readonly ParameterMetadata[];
  readonly result?: { readonly dimensionality?: 'scalar' | 'matrix' };
  readonly options?: { readonly requiresParameterAddresses?: boolean; readonly requiresAddress?: boolean };
}

export interface FunctionsMetadata {
  readonly allowErrorForDataTypeAny?: boolean;
  readonly functions: readonly FunctionMetadata[];
}

/** The manifest's namespace, which Excel puts before the name of every function. */
export const NAMESPACE = 'CSROI';

export function fullName({ name }: Pick<FunctionMetadata, 'name'>): string {
  return `${NAMESPACE}.${name.toUpperCase()}`;
}

export async function loadMetadata(url: string): Promise<FunctionsMetadata> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  return (await response.json()) as FunctionsMetadata;
}

/** How many arguments a call may have. */
export function argumentLimits({ parameters }: FunctionMetadata): { least: number; most: number } {
  const required = parameters.findIndex(({ optional }) => optional);
  return { least: required < 0 ? parameters.length : required, most: parameters.length };
}
