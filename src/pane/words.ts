import type { PaneMessages } from '../i18n/pane.en.js';
import type { PaneBaselineWords } from '../i18n/paneBaseline.en.js';
import type { PaneBenefitsWords } from '../i18n/paneBenefits.en.js';
import type { PaneCostsWords } from '../i18n/paneCosts.en.js';
import type { PaneEntryWords } from '../i18n/paneEntry.en.js';
import type { PaneFieldsWords } from '../i18n/paneFields.en.js';
import type { PaneLinesWords } from '../i18n/paneLines.en.js';
import type { PaneFunctionsMessages } from '../i18n/paneFunctions.en.js';
import type { PaneProjectWords } from '../i18n/paneProject.en.js';
import type { PaneSoftWords } from '../i18n/paneSoft.en.js';
import type { PaneReviewMessages } from '../i18n/paneReview.en.js';
import type { PaneShareMessages } from '../i18n/paneShare.en.js';
import type { ModelMessages } from '../i18n/model.en.js';
import type { PresetWords } from '../roi/presets/words.js';
import type { RoiMessages } from '../i18n/roi.en.js';

/** Every message the pane needs, in one language. */
export interface PaneWords {
  readonly pane: PaneMessages;
  readonly entry: PaneEntryWords;
  readonly fields: PaneFieldsWords;
  readonly project: PaneProjectWords;
  readonly baseline: PaneBaselineWords;
  readonly review: PaneReviewMessages;
  readonly share: PaneShareMessages;
  readonly functions: PaneFunctionsMessages;
  readonly lines: PaneLinesWords;
  readonly benefits: PaneBenefitsWords;
  readonly costs: PaneCostsWords;
  readonly soft: PaneSoftWords;
  readonly roi: RoiMessages;
  readonly model: ModelMessages;
  readonly presets: PresetWords;
}
