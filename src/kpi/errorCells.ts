import type { KpiErrorCode } from './errors.js';

export type ErrorCell = '#N/A' | '#VALUE!' | '#DIV/0!';

/** Only #VALUE! and #N/A can carry a message, so every explained failure uses one of them. */
export const CELL_OF = {
  nothingToCompute: '#N/A',
  tooFewValues: '#N/A',
  tooManyValues: '#VALUE!',
  noVariation: '#N/A',
  neverPaysBack: '#N/A',
  noRateOfReturn: '#N/A',
  neverBreaksEven: '#N/A',
  languageUnavailable: '#N/A',
  lexiconUnavailable: '#N/A',
  blanksUnknown: '#N/A',
  missing: '#VALUE!',
  wrongKind: '#VALUE!',
  unknownWord: '#VALUE!',
  atLeast: '#VALUE!',
  atMost: '#VALUE!',
  above: '#VALUE!',
  between: '#VALUE!',
  inside: '#VALUE!',
  offScale: '#VALUE!',
  notWhole: '#VALUE!',
  unequalLengths: '#VALUE!',
  exceeds: '#VALUE!',
  wrongOrder: '#VALUE!',
  tooLarge: '#VALUE!',
  divisionByZero: '#DIV/0!',
} as const satisfies Record<KpiErrorCode, ErrorCell>;
