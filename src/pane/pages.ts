import { lazy } from 'react';
import { STEP_LOADERS } from './stepPages.js';

/* What the frame of the pane shows of a case, its tabs and its menus: each fetched when it is shown, or when idle. */

const loadCaseParts = () => import(/* webpackChunkName: "case" */ './frame/caseParts.js');

/* Menus are as heavy as a page. */
const loadMoreItems = () => import(/* webpackChunkName: "menus" */ './frame/MoreItems.js');
const loadStepBar = () => import(/* webpackChunkName: "menus" */ './frame/StepBar.js');

export const MoreItems = lazy(loadMoreItems);
export const StepBar = lazy(loadStepBar);

const loadFunctions = () =>
  import(/* webpackChunkName: "tab-functions" */ './tabs/functions/FunctionsTab.js');
const loadShare = () => import(/* webpackChunkName: "tab-share" */ './tabs/share/ShareTab.js');

export const TAB_PAGES = { functions: lazy(loadFunctions), share: lazy(loadShare) };

/** What the frame shows of a case. */
export const CASE_PARTS = {
  Footer: lazy(async () => ({ default: (await loadCaseParts()).Footer })),
  LiveStrip: lazy(async () => ({ default: (await loadCaseParts()).LiveStrip })),
  Outcomes: lazy(async () => ({ default: (await loadCaseParts()).Outcomes })),
  Progress: lazy(async () => ({ default: (await loadCaseParts()).Progress })),
  StepPage: lazy(async () => ({ default: (await loadCaseParts()).StepPage })),
};

const LOADERS = [loadCaseParts, loadStepBar, loadMoreItems, ...STEP_LOADERS, loadFunctions, loadShare];

/** Fetches every page that is not there yet, one after the other. */
export async function fetchPages(): Promise<void> {
  for (const load of LOADERS) await load();
}
