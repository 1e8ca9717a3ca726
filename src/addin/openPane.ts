import { paneEn } from '../i18n/pane.en.js';
import { mountPane } from '../pane/mountPane.js';
import type { PaneModel } from '../pane/state/paneModel.js';
import { themeOfHost } from './port/theme.js';

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

const loadModel = async (): Promise<PaneModel> => {
  const { modelForExcel } = await import(/* webpackChunkName: "engine" */ './modelForExcel.js');
  return modelForExcel();
};

/** The pane over the workbook that Office has open. */
export async function openPane(container: HTMLElement): Promise<void> {
  const { supportNotice } = await import(/* webpackChunkName: "support" */ './supportNotice.js');
  const notice = supportNotice();
  const loading = notice === undefined ? loadModel() : new Promise<never>(() => undefined);
  mountPane(container, { words: paneEn, theme: themeOfHost(), notice }, loading);
  const model = await loading;
  // What was typed last is not lost when the pane is closed.
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') void model.flush();
  });
  const { fetchPages } = await import(/* webpackChunkName: "frame" */ '../pane/pages.js');
  const { fetchBuilding } = await import(/* webpackChunkName: "engine" */ './port/buildPort.js');
  whenIdle(() => void fetchPages().then(fetchBuilding).then(fetchLexicon));
}
