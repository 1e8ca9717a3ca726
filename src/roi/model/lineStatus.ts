import { benefitKind } from '../case/benefitKinds.js';
import type { MetricId } from '../case/metrics.js';
import { hasBaseline } from '../case/parts.js';
import type { BenefitFlow, BenefitLine, Case } from '../case/types.js';

/** Why a benefit line counts nothing. */
export type OffReason =
  | { readonly code: 'switchedOff' | 'noAmount' | 'noProductiveHours' }
  /** Figures without a baseline. */
  | { readonly code: 'missingFigures'; readonly metrics: readonly MetricId[] };

/** Fewer productive hours a year than this are none: an hour would cost more than all the money in the world. */
const FEWEST_HOURS = 1e-6;

function isEmpty(flow: BenefitFlow): boolean {
  return flow.form === 'monthly' ? flow.amount === null : flow.amounts.length === 0;
}

/** undefined: the line is on. */
export function whyOff({ kind, on, flow }: BenefitLine, theCase: Case): OffReason | undefined {
  if (!on) return { code: 'switchedOff' };
  const { levels, changes, from } = benefitKind(kind);
  if (from === 'flow') return flow === null || isEmpty(flow) ? { code: 'noAmount' } : undefined;
  const asked = [...new Set([...levels, ...changes])];
  const metrics = asked.filter((metric) => !hasBaseline(theCase, metric));
  if (metrics.length > 0) return { code: 'missingFigures', metrics };
  const { paidHours, utilisation } = theCase.metrics;
  const hours = (paidHours?.baseline ?? 0) * (utilisation?.baseline ?? 0);
  return asked.includes('utilisation') && hours < FEWEST_HOURS ? { code: 'noProductiveHours' } : undefined;
}

/** Priced, but nobody would call it hard, whatever the user says. */
export const isSoftKind = ({ kind }: BenefitLine): boolean => benefitKind(kind).class === 'soft';
