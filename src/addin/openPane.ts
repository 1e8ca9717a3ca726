import { holdsCase } from '../excel/read/holdsCase.js';
import { paneEn } from '../i18n/pane.en.js';
import { mountPane } from '../pane/mountPane.js';
import { createFront } from '../pane/state/front.js';
import type { PaneModel } from '../pane/state/paneModel.js';
import { FIRST_STATE, type PaneState } from '../pane/state/paneState.js';
import { createStore, type Store } from '../pane/state/store.js';
import { themeOfHost } from './port/theme.js';
import { supportNotice } from './supportNotice.js';

/** Chunks that are not needed yet are fetched when nothing else is to do, or soon where nobody says when that is. */
function whenIdle(work: () => void): void {
  if ('requestIdleCallback' in window) window.requestIdleCallback(work);
  else setTimeout(work, 2000);
}

/** Fetched last: the cells that need it can wait, and ask again where it cannot be had now. */
async function fetchLexicon(): Promise<void> {
  const { loadLexicon } = await import(/* webpackChunkName: "engine" */ '../kpi/survey/lexicon.js');
  await loadLexicon().catch(() => undefined);
}

async function fetchRest(): Promise<void> {
  const { fetchPages } = await import(/* webpackChunkName: "frame" */ '../pane/pages.js');
  const { fetchBuilding } = await import(/* webpackChunkName: "engine" */ './port/buildPort.js');
  await fetchPages();
  await fetchBuilding();
  await fetchLexicon();
}

async function modelOver(state: Store<PaneState>): Promise<PaneModel> {
  const { modelForExcel } = await import(/* webpackChunkName: "engine" */ './modelForExcel.js');
  const model = modelForExcel(state);
  // What was typed last is not lost when the pane is closed.
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') void model.flush();
  });
  return model;
}

/** Loads something when it is first asked for. */
function onDemand<T>(load: () => Promise<T>): {
  readonly ask: () => Promise<T>;
  readonly loading: Promise<T>;
} {
  let ask = (): void => undefined;
  const loading = new Promise<void>((resolve) => {
    ask = resolve;
  }).then(load);
  return {
    loading,
    ask() {
      ask();
      return loading;
    },
  };
}

/**
 * The pane over the workbook that Office has open. Its first page needs no model; one that holds a case already waits for
 * it.
 */
export async function openPane(container: HTMLElement): Promise<void> {
  const state = createStore(FIRST_STATE);
  const { ask, loading } = onDemand(() => modelOver(state));
  const front = createFront({ words: { pane: paneEn }, state, load: ask });
  const notice = supportNotice(Office.context);
  mountPane(container, { front, theme: themeOfHost(), notice }, loading);
  if (notice !== undefined) return;
  // Who touches the page will want more of it in a moment.
  for (const touched of ['pointerover', 'focusin'])
    container.addEventListener(touched, () => void ask(), { once: true });
  whenIdle(() => void ask().then(fetchRest));
  const isThere = await holdsCase(Office.context.requirements).catch(() => true);
  if (isThere) await ask();
  else if (state.get().phase === 'loading') state.set({ ...state.get(), phase: 'first' });
}
