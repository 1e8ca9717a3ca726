import type { StepId } from './paneState.js';

/** The step whose fields hold the figures of a part of the case. */
const STEP_OF: Readonly<Record<string, StepId>> = {
  project: 'project',
  terms: 'project',
  periods: 'baseline',
  metrics: 'baseline',
  benefits: 'benefits',
  costs: 'costs',
  scenarios: 'review',
  simulation: 'review',
  how: 'review',
};

export const stepOfPath = (path: string): StepId => STEP_OF[path.split('.')[0] ?? ''] ?? 'soft';
