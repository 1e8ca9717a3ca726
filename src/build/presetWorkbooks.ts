import { presetsEn } from '../i18n/presets.en.js';
import { workbookEn } from '../i18n/workbook.en.js';
import { EXAMPLE_SURROUNDINGS } from '../roi/presets/exampleSurroundings.js';
import { PRESETS } from '../roi/presets/presets.js';
import type { PresetId } from '../roi/case/types.js';
import { workbookOf } from '../workbook/workbookOf.js';

/** The workbook of a preset as JSON: the workbench opens it sooner than it would compute it. */
export const presetWorkbook = (preset: PresetId, version: string): string =>
  JSON.stringify(workbookOf(PRESETS[preset](presetsEn, EXAMPLE_SURROUNDINGS), workbookEn, { version }));
