import {
  BENEFIT_KIND_IDS,
  benefitKind,
  type BenefitGroup,
  type BenefitKind,
} from '../../../roi/case/benefitKinds.js';
import type { BenefitLine, Case } from '../../../roi/case/types.js';
import type { PresetWords } from '../../../roi/presets/words.js';
import { solutionKinds } from './solutionKinds.js';

/** In the order of the registry. */
export const BENEFIT_GROUPS: readonly BenefitGroup[] = [
  ...new Set(BENEFIT_KIND_IDS.map((kind) => benefitKind(kind).group)),
];

export const linesOf = (group: BenefitGroup, benefits: readonly BenefitLine[]): readonly BenefitLine[] =>
  benefits.filter(({ kind }) => benefitKind(kind).group === group);

export interface OfferedKinds {
  /** Of the chosen kind of solution; all of them where that is none of the list. */
  readonly own: readonly BenefitKind[];
  readonly others: readonly BenefitKind[];
}

/** Kinds of a group that the case has no line of yet; own lines are added by name. */
export function offeredKinds(
  group: BenefitGroup,
  { benefits, project }: Case,
  words: PresetWords,
): OfferedKinds {
  const offered = BENEFIT_KIND_IDS.filter((kind) => {
    const facts = benefitKind(kind);
    const isAsked = facts.only === undefined || facts.only === project.businessModel;
    return (
      group !== 'own' && facts.group === group && isAsked && !benefits.some((line) => line.kind === kind)
    );
  });
  if (project.preset === 'blank') return { own: offered, others: [] };
  const kinds = solutionKinds(project.preset, words);
  return {
    own: offered.filter((kind) => kinds.has(kind)),
    others: offered.filter((kind) => !kinds.has(kind)),
  };
}
