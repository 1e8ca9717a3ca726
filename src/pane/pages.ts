import { lazy, type ComponentType } from 'react';
import type { StepId, TabId } from './state/paneState.js';

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
  functions: () => import(/* webpackChunkName: "tab-functions" */ './tabs/functions/FunctionsTab.js'),
  share: () => import(/* webpackChunkName: "tab-share" */ './tabs/share/ShareTab.js'),
} satisfies Record<StepId | Exclude<TabId, 'case'>, () => Promise<{ default: ComponentType }>>;

export const STEP_PAGES: Readonly<Record<StepId, ComponentType>> = {
  project: lazy(LOADERS.project),
  baseline: lazy(LOADERS.baseline),
  benefits: lazy(LOADERS.benefits),
  costs: lazy(LOADERS.costs),
  soft: lazy(LOADERS.soft),
  review: lazy(LOADERS.review),
};

export const TAB_PAGES: Readonly<Record<Exclude<TabId, 'case'>, ComponentType>> = {
  functions: lazy(LOADERS.functions),
  share: lazy(LOADERS.share),
};

/* Menus are as heavy as a page. */
export const loadMoreItems = () => import(/* webpackChunkName: "menus" */ './frame/MoreItems.js');
export const loadStepBar = () => import(/* webpackChunkName: "menus" */ './frame/StepBar.js');

/** Fetches every page that is not there yet, one after the other. */
export async function fetchPages(): Promise<void> {
  for (const load of [loadStepBar, loadMoreItems, ...Object.values(LOADERS)]) await load();
}
