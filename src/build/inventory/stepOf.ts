import type { paneEn } from '../../i18n/pane.en.js';
import type { Asked } from './place.js';

type StepId = keyof typeof paneEn.steps;

/** The step of the pane that asks for a part of the case. */
const STEP_OF: Readonly<Record<keyof Asked, StepId>> = {
  project: 'project',
  terms: 'project',
  periods: 'baseline',
  metrics: 'baseline',
  benefits: 'benefits',
  costs: 'costs',
  softFactors: 'soft',
  risks: 'soft',
  initiatives: 'soft',
  hypotheses: 'soft',
  review: 'soft',
  agents: 'soft',
  kpiSets: 'soft',
  benchmarks: 'soft',
  scenarios: 'review',
  simulation: 'review',
};

/** The step of a figure path; a test compares with the pane, which this part does not import. */
export const stepOf = (path: string): StepId => STEP_OF[path.split('.')[0] as keyof Asked];
