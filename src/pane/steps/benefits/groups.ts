import {
  BENEFIT_KIND_IDS,
  benefitKind,
  type BenefitGroup,
  type BenefitKind,
} from '../../../roi/case/benefitKinds.js';
import type { BenefitLine, Case } from '../../../roi/case/types.js';

/** In the order of the registry. */
export const BENEFIT_GROUPS: readonly BenefitGroup[] = [
  ...new Set(BENEFIT_KIND_IDS.map((kind) => benefitKind(kind).group)),
];

export const linesOf = (group: BenefitGroup, benefits: readonly BenefitLine[]): readonly BenefitLine[] =>
  benefits.filter(({ kind }) => benefitKind(kind).group === group);

/** Kinds of a group that the case has no line of yet; own lines are added by name. */
export const offeredKinds = (group: BenefitGroup, { benefits, project }: Case): readonly BenefitKind[] =>
  BENEFIT_KIND_IDS.filter((kind) => {
    const facts = benefitKind(kind);
    const isAsked = facts.only === undefined || facts.only === project.businessModel;
    return (
      group !== 'own' && facts.group === group && isAsked && !benefits.some((line) => line.kind === kind)
    );
  });
