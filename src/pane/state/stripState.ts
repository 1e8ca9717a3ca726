import type { CaseState } from './caseState.js';
import type { Figures } from './liveFigures.js';

/** What is there to be shown, after design/pane.md section 2. */
export type StripKind = 'nothing' | 'noCost' | 'noHard' | 'complete';

export interface StripState {
  readonly kind: StripKind;
  /** Rests on targets, not on measurements. */
  readonly isTarget: boolean;
  /** The ids of the checks that fail. */
  readonly failed: readonly string[];
  readonly count: number;
  /** The first field in red: what is shown is of the last good figures. */
  readonly fault: string | undefined;
}

/** Under the policy that takes plans for hard: a line counts as hard by a figure that is only a target. */
const restsOnTargets = ({ theCase, benefits }: Figures): boolean =>
  theCase.terms.hardPolicy === 'planned' &&
  Object.values(benefits).some(
    ({ status, rests }) => status.class === 'hard' && rests.some(({ state }) => state === 'target'),
  );

function kindOf(figures: Figures): StripKind {
  const lines = Object.values(figures.benefits);
  const counting = lines.filter(({ full }) => full !== undefined && full !== 0);
  const hasCost = figures.costs.total !== 0 || Object.values(figures.costs.lines).some((cost) => cost !== 0);
  if (!hasCost) return counting.length === 0 ? 'nothing' : 'noCost';
  return counting.some(({ status }) => status.class === 'hard') || figures.hard.benefits !== 0
    ? 'complete'
    : 'noHard';
}

export const stripState = (figures: Figures, { faults }: CaseState): StripState => ({
  kind: kindOf(figures),
  isTarget: restsOnTargets(figures),
  failed: figures.checks.filter(({ failed }) => failed).map(({ id }) => id),
  count: figures.checks.length,
  fault: Object.keys(faults)[0],
});
