import { modelEn } from '../i18n/model.en.js';
import { paneEn } from '../i18n/pane.en.js';
import { paneBaselineEn } from '../i18n/paneBaseline.en.js';
import { paneBenefitsEn } from '../i18n/paneBenefits.en.js';
import { paneCostsEn } from '../i18n/paneCosts.en.js';
import { paneEntryEn } from '../i18n/paneEntry.en.js';
import { paneFieldsEn } from '../i18n/paneFields.en.js';
import { paneLinesEn } from '../i18n/paneLines.en.js';
import { paneProjectEn } from '../i18n/paneProject.en.js';
import { paneSoftEn } from '../i18n/paneSoft.en.js';
import { paneFunctionsEn } from '../i18n/paneFunctions.en.js';
import { paneReviewEn } from '../i18n/paneReview.en.js';
import { paneShareEn } from '../i18n/paneShare.en.js';
import { presetsEn } from '../i18n/presets.en.js';
import { roiEn } from '../i18n/roi.en.js';
import { createPaneModel, type PaneModel } from '../pane/state/paneModel.js';
import type { PaneState } from '../pane/state/paneState.js';
import type { Store } from '../pane/state/store.js';
import { panePort } from './port/panePort.js';
import { surroundingsOf } from './surroundings.js';

const WORDS = {
  pane: paneEn,
  entry: paneEntryEn,
  fields: paneFieldsEn,
  project: paneProjectEn,
  baseline: paneBaselineEn,
  review: paneReviewEn,
  share: paneShareEn,
  functions: paneFunctionsEn,
  lines: paneLinesEn,
  benefits: paneBenefitsEn,
  costs: paneCostsEn,
  soft: paneSoftEn,
  roi: roiEn,
  model: modelEn,
  presets: presetsEn,
};

/** What the pane knows and can do, over the workbook that Office has open. */
export function modelForExcel(state: Store<PaneState>): PaneModel {
  const version = document.documentElement.dataset['version'] ?? '';
  const port = panePort(version);
  return createPaneModel({
    port,
    words: WORDS,
    version,
    state,
    surroundings: () => surroundingsOf(port.locale, new Date()),
  });
}
