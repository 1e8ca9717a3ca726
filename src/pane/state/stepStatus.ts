import { enteredFigures } from '../../roi/case/figures.js';
import type { Case } from '../../roi/case/types.js';
import type { CaseState } from './caseState.js';
import type { PaneState, StepId } from './paneState.js';
import { stepOfPath } from './stepOfPath.js';

export interface StepStatus {
  readonly kind: 'done' | 'toLookAt' | 'empty';
  readonly count?: number;
}

/** The lists whose fields the step Soft and risks has, beside those of the review. */
const SOFT_LISTS = [
  'softFactors',
  'risks',
  'hypotheses',
  'initiatives',
  'agents',
  'kpiSets',
  'benchmarks',
] as const satisfies readonly (keyof Case)[];

const softLists = (theCase: Case): readonly (readonly unknown[])[] => [
  ...SOFT_LISTS.map((list) => theCase[list]),
  ...Object.values(theCase.review),
];

function isEmpty(step: StepId, theCase: Case, isBuilt: boolean): boolean {
  if (step === 'project') return theCase.project.title === '';
  if (step === 'review') return !isBuilt;
  if (step === 'soft') return softLists(theCase).every((list) => list.length === 0);
  if (step === 'benefits') return !theCase.benefits.some(({ on }) => on);
  return !enteredFigures(theCase).some((path) => stepOfPath(path) === step);
}

/**
 * What is left to do in a step: fields in red, and checks that fail over its figures. The last step is done when there is a
 * workbook.
 */
export function stepStatus(
  step: StepId,
  { theCase, faults }: CaseState,
  { figures, isBuilt }: Pick<PaneState, 'figures' | 'isBuilt'>,
): StepStatus {
  const red = Object.keys(faults).filter((path) => stepOfPath(path) === step).length;
  const failed = (figures?.checks ?? []).filter(
    (check) => check.failed && check.paths[0] !== undefined && stepOfPath(check.paths[0]) === step,
  ).length;
  if (red + failed > 0) return { kind: 'toLookAt', count: red + failed };
  return { kind: isEmpty(step, theCase, isBuilt) ? 'empty' : 'done' };
}
