import { benefitKind } from '../case/benefitKinds.js';
import type { MetricId } from '../case/metrics.js';
import { hasBaseline } from '../case/parts.js';
import { looksBack } from './costs.js';
import type { BenefitFlow, BenefitLine, Case } from '../case/types.js';

/** Why a benefit line counts nothing. */
export type OffReason =
  | { readonly code: 'switchedOff' | 'notYetReceived' | 'noAmount' | 'allDeflected' | 'noProductiveHours' }
  /** Figures without a baseline. */
  | { readonly code: 'missingFigures'; readonly metrics: readonly MetricId[] };

/** Fewer productive hours a year than this are none: an hour would cost more than all the money in the world. */
const FEWEST_HOURS = 1e-6;

function isEmpty(flow: BenefitFlow): boolean {
  return flow.form === 'monthly' ? flow.amount === null : flow.amounts.length === 0;
}

/** undefined: the line is on. */
export function whyOff({ kind, on, flow, received }: BenefitLine, theCase: Case): OffReason | undefined {
  if (!on) return { code: 'switchedOff' };
  if (received && !looksBack(theCase)) return { code: 'notYetReceived' };
  const { levels, changes, from } = benefitKind(kind);
  if (from === 'flow') return flow === null || isEmpty(flow) ? { code: 'noAmount' } : undefined;
  const asked = [...new Set([...levels, ...changes])];
  const metrics = asked.filter((metric) => !hasBaseline(theCase, metric));
  if (metrics.length > 0) return { code: 'missingFigures', metrics };
  const { deflectionRate, paidHours, utilisation } = theCase.metrics;
  // The contacts of the baseline would be those of a share of 0, and one deflected less any number of them.
  if (asked.includes('deflectionRate') && deflectionRate?.baseline === 1) return { code: 'allDeflected' };
  const hours = (paidHours?.baseline ?? 0) * (utilisation?.baseline ?? 0);
  return asked.includes('utilisation') && hours < FEWEST_HOURS ? { code: 'noProductiveHours' } : undefined;
}

/** Priced, but nobody would call it hard, whatever the user says. */
export const isSoftKind = ({ kind }: BenefitLine): boolean => benefitKind(kind).class === 'soft';
