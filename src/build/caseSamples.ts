import { presetsEn } from '../i18n/presets.en.js';
import { toCaseFile, type CaseFile } from '../roi/case/stored.js';
import { PRESETS } from '../roi/presets/presets.js';
import { completeCases } from './completeCases.js';

/** Fixed, so that the samples are the same on every day and in every country. */
const SURROUNDINGS = { currency: 'USD', language: 'en', firstMonth: '2026-01', date: '2025-12-15' } as const;

/** Every file of assets/samples by its name without ending: the presets and the two complete cases. */
export function caseSamples(appVersion: string): Readonly<Record<string, CaseFile>> {
  const presets = Object.entries(PRESETS).map(
    ([name, preset]) => [name, preset(presetsEn, SURROUNDINGS)] as const,
  );
  return Object.fromEntries(
    [...presets, ...Object.entries(completeCases())].map(([name, sample]) => [
      name,
      toCaseFile(sample, appVersion),
    ]),
  );
}
