import { cell } from '../../formula/cells.js';
import type { Cell } from '../../formula/expr.js';

/** Where a change of a metric stands; the order is that of doubt. */
export const STATES = [
  'unchanged',
  'proven',
  'target',
  'noEvidence',
  'notSignificant',
  'tooFew',
  'wrongDirection',
] as const;
export type State = (typeof STATES)[number];
export const stateAt = (code: number): State => STATES[code] ?? 'unchanged';
export const codeOf = (state: State): number => STATES.indexOf(state);

/** The codes as cells that formulas name. */
export const STATE_CODES = Object.fromEntries(
  STATES.map((state, code) => [state, cell(`constants.state.${state}`, `constant.state.${state}`, code)]),
) as unknown as Readonly<Record<State, Cell<'number'>>>;
