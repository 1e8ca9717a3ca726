import type { CaseState } from './caseState.js';
import type { Figures } from './liveFigures.js';

/** Which of the states of design/pane.md section 2 the live strip is in. */
export type StripKind = 'nothing' | 'noCost' | 'noHard' | 'stale' | 'complete';

export interface StripState {
  readonly kind: StripKind;
  /** Rests on targets, not on measurements. */
  readonly isTarget: boolean;
  readonly failed: number;
  readonly count: number;
  /** The first field in red. */
  readonly fault: string | undefined;
}

const isMeasured = ({ theCase }: Figures): boolean =>
  Object.values(theCase.metrics).every(({ after, basis }) => after === null || basis === 'measured');

function kindOf(figures: Figures, fault: string | undefined): StripKind {
  if (fault !== undefined) return 'stale';
  const lines = Object.values(figures.benefits);
  const counting = lines.filter(({ full }) => full !== undefined && full !== 0);
  const hasCost = figures.costs.total !== 0 || Object.values(figures.costs.lines).some((cost) => cost !== 0);
  if (!hasCost) return counting.length === 0 ? 'nothing' : 'noCost';
  return counting.some(({ status }) => status.class === 'hard') || figures.hard.benefits !== 0
    ? 'complete'
    : 'noHard';
}

export function stripState(figures: Figures, { faults }: CaseState): StripState {
  const fault = Object.keys(faults)[0];
  return {
    kind: kindOf(figures, fault),
    isTarget: figures.theCase.terms.hardPolicy === 'planned' && !isMeasured(figures),
    failed: figures.checks.filter(({ failed }) => failed).length,
    count: figures.checks.length,
    fault,
  };
}
