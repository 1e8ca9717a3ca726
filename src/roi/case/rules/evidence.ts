import { METRIC_IDS, metric, type EvidenceKind } from '../metrics.js';
import type { Problem } from '../problem.js';
import type { Evidence } from '../types.js';
import { each, problem, type Rule, type Steps } from './rule.js';

/** A sample is possible in itself. */
function countsOf(evidence: Evidence, steps: Steps): (Problem | false)[] {
  switch (evidence.kind) {
    case 'share': {
      const { successes, n } = evidence;
      return [
        successes > n && problem([...steps, 'successes'], 'successesExceedAnswers', { found: successes, n }),
      ];
    }
    case 'nps': {
      const { promoters, passives, detractors } = evidence;
      return [promoters + passives + detractors === 0 && problem(steps, 'noAnswers')];
    }
    case 'mean':
      return [];
  }
}

function fits(evidence: Evidence, kind: EvidenceKind | undefined, steps: Steps): Problem | false {
  if (kind === undefined) return problem(steps, 'evidenceNotAllowed');
  return (
    evidence.kind !== kind &&
    problem([...steps, 'kind'], 'wrongEvidence', { found: evidence.kind, allowed: kind })
  );
}

/** Evidence is of the kind the metric is tested by. */
export const evidenceOfMetrics: Rule = ({ metrics }) =>
  METRIC_IDS.flatMap((id) =>
    (['baselineEvidence', 'afterEvidence'] as const).flatMap((side) => {
      const evidence = metrics[id]?.[side] ?? null;
      const steps = ['metrics', id, side];
      if (evidence === null) return [];
      return [fits(evidence, metric(id).evidence, steps), ...countsOf(evidence, steps)].filter(
        (found) => found !== false,
      );
    }),
  );

/** Two cohorts are compared by one kind of evidence. */
export const evidenceOfCohorts: Rule = ({ hypotheses }) =>
  each(['hypotheses'], hypotheses, ({ cohortA, cohortB }, steps) => {
    const a = cohortA.evidence;
    const b = cohortB.evidence;
    return [
      ...(a === null ? [] : countsOf(a, [...steps, 'cohortA', 'evidence'])),
      ...(b === null ? [] : countsOf(b, [...steps, 'cohortB', 'evidence'])),
      a !== null &&
        b !== null &&
        a.kind !== b.kind &&
        problem([...steps, 'cohortB', 'evidence', 'kind'], 'evidenceDiffers', {
          found: b.kind,
          allowed: a.kind,
        }),
    ];
  });

export const evidenceOfAgents: Rule = ({ agents }) =>
  each(['agents'], agents, (agent, steps) =>
    (['csat', 'firstContactResolution'] as const).flatMap((field) => {
      const evidence = agent[field];
      return evidence === null ? [] : countsOf(evidence, [...steps, field]);
    }),
  );
