import { factsOf } from './facts.js';
import { FIGURE_FINDERS } from './figureFindings.js';
import type { Finding } from './finding.js';
import type { Parts } from './modelParts.js';
import { WORKLOAD_FINDERS } from './workloadFindings.js';

/** Checks that ask somebody to look; those that do not concern the case are left out. */
export const plausibilityOf = (parts: Parts): readonly Finding[] => [
  ...[...WORKLOAD_FINDERS, ...FIGURE_FINDERS].flatMap((find) => find(parts) ?? []),
  ...factsOf(parts),
];
