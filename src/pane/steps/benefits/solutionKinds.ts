import type { BenefitKind } from '../../../roi/case/benefitKinds.js';
import type { PresetId } from '../../../roi/case/types.js';
import { EXAMPLE_SURROUNDINGS } from '../../../roi/presets/exampleSurroundings.js';
import { PRESETS } from '../../../roi/presets/presets.js';
import type { PresetWords } from '../../../roi/presets/words.js';

const known = new Map<PresetId, ReadonlySet<BenefitKind>>();

/** The kinds of benefit that the example of a solution has lines of; they are the same in all words. */
export function solutionKinds(preset: PresetId, words: PresetWords): ReadonlySet<BenefitKind> {
  const kinds = known.get(preset);
  if (kinds) return kinds;
  const { benefits } = PRESETS[preset](words, EXAMPLE_SURROUNDINGS);
  const made = new Set(benefits.map(({ kind }) => kind));
  known.set(preset, made);
  return made;
}
