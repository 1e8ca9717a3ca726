import type { MetricId } from './metrics.js';
import type { Case } from './types.js';

/** Metrics that may be entered whole or in parts; the parts add up. */
const PARTS: Readonly<Partial<Record<MetricId, readonly MetricId[]>>> = {
  handleTime: ['talkTime', 'holdTime', 'afterCallWork'],
};

const isEntered = ({ metrics }: Case, id: MetricId): boolean => typeof metrics[id]?.baseline === 'number';

/** The parts of a metric that all have a baseline; none where one is missing or it has no parts. */
export function enteredParts(theCase: Case, id: MetricId): readonly MetricId[] {
  const parts = PARTS[id] ?? [];
  return parts.every((part) => isEntered(theCase, part)) ? parts : [];
}

/** What stands for a metric that was not entered whole. */
export const partsFor = (theCase: Case, id: MetricId): readonly MetricId[] =>
  isEntered(theCase, id) ? [] : enteredParts(theCase, id);

/** What the parts come to, of a metric whose parts are all entered; those without an "after" stay as they are. */
export function sumOfParts(theCase: Case, id: MetricId, when: 'baseline' | 'after'): number | undefined {
  const parts = enteredParts(theCase, id);
  if (parts.length === 0) return undefined;
  return parts.reduce((sum, part) => {
    const { baseline = null, after = null } = theCase.metrics[part] ?? {};
    return sum + ((when === 'after' ? after : null) ?? baseline ?? 0);
  }, 0);
}

/** A baseline is known, whole or in parts. */
export const hasBaseline = (theCase: Case, id: MetricId): boolean =>
  isEntered(theCase, id) || enteredParts(theCase, id).length > 0;
