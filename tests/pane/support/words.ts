import { modelEn } from '../../../src/i18n/model.en.js';
import { paneEn } from '../../../src/i18n/pane.en.js';
import { paneBaselineEn } from '../../../src/i18n/paneBaseline.en.js';
import { paneBenefitsEn } from '../../../src/i18n/paneBenefits.en.js';
import { paneCostsEn } from '../../../src/i18n/paneCosts.en.js';
import { paneEntryEn } from '../../../src/i18n/paneEntry.en.js';
import { paneFieldsEn } from '../../../src/i18n/paneFields.en.js';
import { paneLinesEn } from '../../../src/i18n/paneLines.en.js';
import { paneProjectEn } from '../../../src/i18n/paneProject.en.js';
import { paneSoftEn } from '../../../src/i18n/paneSoft.en.js';
import { paneFunctionsEn } from '../../../src/i18n/paneFunctions.en.js';
import { paneReviewEn } from '../../../src/i18n/paneReview.en.js';
import { paneShareEn } from '../../../src/i18n/paneShare.en.js';
import { presetsEn } from '../../../src/i18n/presets.en.js';
import { roiEn } from '../../../src/i18n/roi.en.js';
import type { PaneWords } from '../../../src/pane/words.js';

export const WORDS: PaneWords = {
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
