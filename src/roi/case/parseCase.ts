import * as v from 'valibot';
import { fieldProblems } from './field.js';
import { valueAt } from './path.js';
import type { Problem } from './problem.js';
import { problemsOf } from './problemsOf.js';
import { figuresOfKind, oneLineAKind, threeOnSummary } from './rules/benefits.js';
import { evidenceOfAgents, evidenceOfCohorts, evidenceOfMetrics } from './rules/evidence.js';
import { knownExamples, knownLinks, spreads } from './rules/figures.js';
import { months } from './rules/months.js';
import { periods } from './rules/periods.js';
import { benchmarkOrder } from './rules/benchmarks.js';
import { knownInitiatives, knownLines } from './rules/references.js';
import type { Rule } from './rules/rule.js';
import { uniqueEntries, uniqueIds } from './rules/unique.js';
import { caseSchema } from './schema.js';
import type { Case } from './types.js';

const RULES: readonly Rule[] = [
  uniqueIds,
  uniqueEntries,
  knownInitiatives,
  knownLines,
  periods,
  months,
  oneLineAKind,
  figuresOfKind,
  evidenceOfMetrics,
  evidenceOfCohorts,
  evidenceOfAgents,
  threeOnSummary,
  benchmarkOrder,
  knownExamples,
  knownLinks,
  spreads,
];

export type Parsed =
  | { readonly case: Case; readonly problems?: never }
  | { readonly problems: readonly Problem[]; readonly case?: never };

/**
 * Anything as a case of the current version, or everything that is wrong with it. Nothing is repaired. The
 * rules between fields are asked only once each field is right by itself.
 */
export function parseCase(json: unknown): Parsed {
  const result = v.safeParse(caseSchema, json);
  if (!result.success) return { problems: problemsOf(result.issues) };
  const theCase: Case = result.output;
  const problems = RULES.flatMap((rule) => rule(theCase));
  return problems.length > 0 ? { problems } : { case: theCase };
}

/**
 * A case in which only the value at a figure path is new, without looking again at what was right before: that field by
 * itself, then the rules between fields. The paths of problems with the field are figure paths.
 */
export function parseChange(candidate: Case, path: string): Parsed {
  const wrong = fieldProblems(candidate, path, valueAt(candidate, path));
  const problems = wrong.length > 0 ? wrong : RULES.flatMap((rule) => rule(candidate));
  return problems.length > 0 ? { problems } : { case: candidate };
}
