/**
 * Why a function has no number to give. The code says what happened, `details` fill the sentence that
 * src/i18n holds for it, and the Excel shell maps each code to one cell error.
 */
export type KpiErrorCode =
  | 'nothingToCompute'
  | 'tooFewValues'
  | 'tooManyValues'
  | 'noVariation'
  | 'neverPaysBack'
  | 'noRateOfReturn'
  | 'neverBreaksEven'
  | 'languageUnavailable'
  | 'lexiconUnavailable'
  | 'blanksUnknown'
  | 'missing'
  | 'wrongKind'
  | 'unknownWord'
  | 'atLeast'
  | 'atMost'
  | 'above'
  | 'between'
  | 'inside'
  | 'offScale'
  | 'notWhole'
  | 'unequalLengths'
  | 'exceeds'
  | 'wrongOrder'
  | 'tooLarge'
  | 'divisionByZero';

export type Details = Readonly<Record<string, string | number>>;

export class KpiError extends Error {
  constructor(
    readonly code: KpiErrorCode,
    readonly details: Details = {},
  ) {
    super(code);
    this.name = 'KpiError';
  }
}

/** An error cell among the arguments: the answer is that same error, as in Excel's own functions. */
export class CellError extends Error {
  constructor(readonly cell: string) {
    super(cell);
    this.name = 'CellError';
  }
}

/** How a finding is shown in a message: text in quotes and cut, the rest as it is. */
export function shown(found: unknown): string | number {
  if (typeof found === 'number') return found;
  if (typeof found === 'string') return `"${found.length > 30 ? `${found.slice(0, 29)}…` : found}"`;
  if (typeof found === 'boolean') return found ? 'TRUE' : 'FALSE';
  return Array.isArray(found) ? '{…}' : '""';
}

export const nothingToCompute = (argument: string) => new KpiError('nothingToCompute', { argument });

export const tooFewValues = (argument: string, need: number, found: number) =>
  new KpiError('tooFewValues', { argument, need, found });

/** More than a cell can work through without keeping Excel waiting. */
export const tooManyValues = (argument: string, limit: number, found: number) =>
  new KpiError('tooManyValues', { argument, limit, found });

export const noVariation = () => new KpiError('noVariation');

export const wrongKind = (argument: string, need: Need, found: unknown) =>
  new KpiError('wrongKind', { argument, need, found: shown(found) });

/** What an argument must be; src/i18n has the words. */
export type Need = 'number' | 'text' | 'date' | 'flag' | 'statistic' | 'single';

export const unknownWord = (argument: string, allowed: readonly string[], found: unknown) =>
  new KpiError('unknownWord', { argument, allowed: allowed.join(', '), found: shown(found) });

export const atLeast = (argument: string, from: number, found: number) =>
  new KpiError('atLeast', { argument, from, found });

export const atMost = (argument: string, to: number, found: number) =>
  new KpiError('atMost', { argument, to, found });

export const above = (argument: string, limit: number, found: number) =>
  new KpiError('above', { argument, limit, found });

export const between = (argument: string, from: number, to: number, found: number) =>
  new KpiError('between', { argument, from, to, found });

/** Strictly between two limits. */
export const inside = (argument: string, from: number, to: number, found: number) =>
  new KpiError('inside', { argument, from, to, found });

/** An answer that the declared scale does not have. */
export const offScale = (argument: string, lowest: number, highest: number, found: number) =>
  new KpiError('offScale', { argument, lowest, highest, found });

export const notWhole = (argument: string, found: number) => new KpiError('notWhole', { argument, found });

export const unequalLengths = (first: string, cells: number, second: string, others: number) =>
  new KpiError('unequalLengths', { first, cells, second, others });

/** A part that is larger than its whole. */
export const exceeds = (part: string, whole: string, found: number, limit: number) =>
  new KpiError('exceeds', { part, whole, found, limit });

/** `first` must not be greater than `second`. */
export const wrongOrder = (first: string, second: string, found: number, limit: number) =>
  new KpiError('wrongOrder', { first, second, found, limit });

export const divisionByZero = (argument: string) => new KpiError('divisionByZero', { argument });
