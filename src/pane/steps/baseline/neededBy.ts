import { benefitKind } from '../../../roi/case/benefitKinds.js';
import type { MetricId } from '../../../roi/case/metrics.js';
import { hasBaseline } from '../../../roi/case/parts.js';
import type { BenefitLine, Case } from '../../../roi/case/types.js';

/** The lines that are on and cannot do without one of these metrics, which is still empty. */
export function neededBy(theCase: Case, ids: readonly MetricId[]): readonly BenefitLine[] {
  const open = ids.filter((id) => !hasBaseline(theCase, id));
  return theCase.benefits.filter(({ on, kind }) => {
    const { levels, changes } = benefitKind(kind);
    return on && open.some((id) => levels.includes(id) || changes.includes(id));
  });
}
