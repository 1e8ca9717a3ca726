import { presetsEn } from '../i18n/presets.en.js';
import { workbookEn } from '../i18n/workbook.en.js';
import { EXAMPLE_SURROUNDINGS } from '../roi/presets/exampleSurroundings.js';
import { PRESETS } from '../roi/presets/presets.js';
import type { PresetId } from '../roi/case/types.js';
import type { WorkbookData } from '../workbook/workbook.js';
import { workbookOf } from '../workbook/workbookOf.js';

export const presetWorkbook = (preset: PresetId, version: string): WorkbookData =>
  workbookOf(PRESETS[preset](presetsEn, EXAMPLE_SURROUNDINGS), workbookEn, { version });
