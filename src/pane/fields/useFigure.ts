import type { Fault } from '../state/caseState.js';
import { holdsFigure } from '../state/holdsFigure.js';
import { figureAt } from '../state/numbered.js';
import { usePaneState } from '../state/usePane.js';

export interface Figure {
  /** undefined where the case has no such place yet. */
  readonly value: unknown;
  readonly fault: Fault | undefined;
  /** Nobody has touched it since the example. */
  readonly isExample: boolean;
}

/** What stands at a figure path of the case; only its own changes draw anew. */
export function useFigure(path: string): Figure {
  const value = usePaneState(({ current }) => current && figureAt(current.theCase, path));
  const fault = usePaneState(({ current }) => current?.faults[path]);
  const isExample = usePaneState(
    ({ current }) => current?.theCase.examples.some((example) => holdsFigure(example, path)) ?? false,
  );
  return { value, fault, isExample };
}
