import type { PresetId } from '../case/types.js';
import { blank } from './blank.js';
import { knowledgeManagement } from './knowledgeManagement.js';
import { omnichannel } from './omnichannel.js';
import type { Preset } from './parts.js';
import { serviceQuality } from './serviceQuality.js';
import { supportKpis } from './supportKpis.js';

/** The example to start from for each kind of solution. */
export const PRESETS: Readonly<Record<PresetId, Preset>> = {
  'knowledge-management': knowledgeManagement,
  omnichannel,
  'service-quality': serviceQuality,
  'support-kpis': supportKpis,
  blank,
};
