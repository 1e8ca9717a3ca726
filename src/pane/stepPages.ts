import { lazy, type ComponentType } from 'react';
import type { StepId } from './state/paneState.js';

/*
 * Every page is a chunk of its own, fetched when it is shown or when the pane is idle: the pane begins with the page
 * that is looked at.
 */
const LOADERS = {
  project: () => import(/* webpackChunkName: "step-project" */ './steps/project/ProjectStep.js'),
  baseline: () => import(/* webpackChunkName: "step-baseline" */ './steps/baseline/BaselineStep.js'),
  benefits: () => import(/* webpackChunkName: "step-benefits" */ './steps/benefits/BenefitsStep.js'),
  costs: () => import(/* webpackChunkName: "step-costs" */ './steps/costs/CostsStep.js'),
  soft: () => import(/* webpackChunkName: "step-soft" */ './steps/soft/SoftStep.js'),
  review: () => import(/* webpackChunkName: "step-review" */ './steps/review/ReviewStep.js'),
} satisfies Record<StepId, () => Promise<{ default: ComponentType }>>;

export const STEP_PAGES: Readonly<Record<StepId, ComponentType>> = {
  project: lazy(LOADERS.project),
  baseline: lazy(LOADERS.baseline),
  benefits: lazy(LOADERS.benefits),
  costs: lazy(LOADERS.costs),
  soft: lazy(LOADERS.soft),
  review: lazy(LOADERS.review),
};

export const STEP_LOADERS = Object.values(LOADERS);
