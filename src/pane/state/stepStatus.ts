import { enteredFigures } from '../../roi/case/figures.js';
import type { Case } from '../../roi/case/types.js';
import type { Fault } from './caseState.js';
import type { Figures } from './liveFigures.js';
import type { StepId } from './paneState.js';
import { stepOfPath } from './stepOfPath.js';

export interface StepStatus {
  readonly kind: 'done' | 'toLookAt' | 'empty';
  readonly count?: number;
}

function isEmpty(step: StepId, theCase: Case): boolean {
  if (step === 'project') return theCase.project.title === '';
  if (step === 'review') return false;
  const { softFactors, risks, hypotheses, initiatives } = theCase;
  if (step === 'soft')
    return [softFactors, risks, hypotheses, initiatives].every((list) => list.length === 0);
  if (step === 'benefits') return !theCase.benefits.some(({ on }) => on);
  return !enteredFigures(theCase).some((path) => stepOfPath(path) === step);
}

/** What is left to do in a step: fields in red, and checks that fail over its figures. */
export function stepStatus(
  step: StepId,
  theCase: Case,
  faults: Readonly<Record<string, Fault>>,
  figures: Figures | undefined,
): StepStatus {
  const red = Object.keys(faults).filter((path) => stepOfPath(path) === step).length;
  const failed = (figures?.checks ?? []).filter(
    (check) => check.failed && check.paths[0] !== undefined && stepOfPath(check.paths[0]) === step,
  ).length;
  if (red + failed > 0) return { kind: 'toLookAt', count: red + failed };
  return { kind: isEmpty(step, theCase) ? 'empty' : 'done' };
}
