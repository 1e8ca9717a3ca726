import { newMetric, UNTOUCHED } from '../../roi/case/make.js';
import type { BenefitLine, Case, CostLine } from '../../roi/case/types.js';

function emptyFlow<F extends BenefitLine['flow'] | CostLine['flow']>(flow: F): F {
  if (flow === null) return flow;
  if (flow.form === 'schedule') return { ...flow, amounts: [] };
  return 'hours' in flow ? { ...flow, hours: null, rate: null } : { ...flow, amount: null };
}

/** The questions of a case without the answers: lines stay, their figures and what proves them go, and percentages
 * are as a new line has them. */
export function withoutFigures(theCase: Case): Case {
  const { metrics, benefits, costs, softFactors, risks, hypotheses } = theCase;
  return {
    ...theCase,
    metrics: Object.fromEntries(Object.keys(metrics).map((id) => [id, newMetric()])),
    benefits: benefits.map((line) => ({
      ...line,
      ...UNTOUCHED.benefit,
      realisation: line.realisation === null ? null : UNTOUCHED.benefit.realisation,
      flow: emptyFlow(line.flow),
    })),
    costs: costs.map((line) => ({ ...line, ...UNTOUCHED.cost, flow: emptyFlow(line.flow) })),
    softFactors: softFactors.map((factor) => ({ ...factor, baseline: null, after: null })),
    risks: risks.map((risk) => ({ ...risk, probability: null, impact: null })),
    hypotheses: hypotheses.map((one) => ({
      ...one,
      cohortA: { ...one.cohortA, evidence: null },
      cohortB: { ...one.cohortB, evidence: null },
    })),
    agents: [],
    spreads: [],
    links: [],
    examples: [],
  };
}
