import { enteredFigures } from '../case/figures.js';
import { newCase, newMetric, type Surroundings } from '../case/make.js';
import type {
  Benchmark,
  Case,
  Evidence,
  Hypothesis,
  Initiative,
  KpiSet,
  Metric,
  PresetId,
  Project,
  Review,
  Risk,
  SoftFactor,
} from '../case/types.js';
import { firstDay, monthAfter } from './dates.js';
import type {
  HypothesisId,
  InitiativeId,
  PresetWords,
  ProcedureId,
  RiskId,
  SoftId,
  SourceId,
  SurveyId,
} from './words.js';

export type Preset = (words: PresetWords, surroundings: Surroundings) => Case;

/** Fills `{name}` in. */
const filled = (text: string, name: string, value: string | number) =>
  text.replace(`{${name}}`, String(value));

export const share = (successes: number, n: number): Evidence => ({ kind: 'share', successes, n });
export const mean = (average: number, sd: number, n: number): Evidence => ({
  kind: 'mean',
  mean: average,
  sd,
  n,
});
export const answers = (promoters: number, passives: number, detractors: number): Evidence => ({
  kind: 'nps',
  promoters,
  passives,
  detractors,
});

/** Example metrics of one case, all from the same source. */
export function metricsFrom(source: string) {
  const one = (figures: Partial<Metric>) => newMetric({ source, ...figures });
  return {
    /** A level that nothing here changes. */
    level: (baseline: number) => one({ baseline, basis: 'measured' }),
    /** Measured before, hoped for after. */
    target: (baseline: number, after: number) => one({ baseline, after }),
    /** Measured before and after, with the samples where there are any. */
    measured: (baseline: number, after: number, samples: readonly Evidence[] = []) =>
      one({
        baseline,
        after,
        basis: 'measured',
        baselineEvidence: samples[0] ?? null,
        afterEvidence: samples[1] ?? null,
      }),
  };
}

/** A case with the preset's head; everything entered in it is an example figure. */
export function example(
  preset: PresetId,
  words: PresetWords,
  surroundings: Surroundings,
  fill: (empty: Case) => Case,
  project: Partial<Project>,
): Case {
  const empty = newCase(surroundings);
  const filledIn = fill({
    ...empty,
    project: { ...empty.project, title: words.titles[preset], goal: words.goals[preset], preset, ...project },
    terms: { ...empty.terms, inScope: words.inScope[preset] },
  });
  return { ...filledIn, examples: enteredFigures(filledIn) };
}

const LOWER_IS_BETTER: ReadonlySet<SoftId> = new Set(['trust']);

export function softFactors(
  words: PresetWords,
  rows: readonly (readonly [id: SoftId, baseline: number | null, after: number | null])[],
): SoftFactor[] {
  return rows.map(([id, baseline, after], at) => ({
    id,
    theme: id === 'relationship' ? 'own' : id,
    ...words.soft[id],
    baseline,
    after,
    better: LOWER_IS_BETTER.has(id) ? 'lower' : 'higher',
    note: '',
    weight: 1,
    onSummary: at < 3,
  }));
}

export function risks(
  words: PresetWords,
  rows: readonly (readonly [
    id: RiskId,
    probability: number | null,
    impact: number | null,
    concerns: string | null,
  ])[],
): Risk[] {
  return rows.map(([id, probability, impact, concerns]) => ({
    id,
    theme: id,
    ...words.risks[id],
    probability,
    impact,
    owner: '',
    concerns,
  }));
}

export const initiatives = (words: PresetWords, ids: readonly InitiativeId[]): Initiative[] =>
  ids.map((id) => ({ id, name: words.initiatives[id], type: id, owner: '', note: '' }));

export function hypothesis(
  words: PresetWords,
  id: HypothesisId,
  metric: Hypothesis['metric'],
  samples: readonly [Evidence, Evidence] | null = null,
): Hypothesis {
  const { behaviour, measure, lever, a, b } = words.hypotheses[id];
  return {
    id,
    behaviour,
    metric,
    measure,
    lever,
    cost: null,
    cohortA: { name: a, evidence: samples?.[0] ?? null },
    cohortB: { name: b, evidence: samples?.[1] ?? null },
    conclusion: '',
  };
}

const EVERY_MONTHS: Readonly<Record<SurveyId, number | null>> = {
  afterContact: null,
  halfYear: 6,
  yearly: 12,
  checkIn: 3,
  calls: null,
};
/** Reviews fall this many months after the first one. */
const REVIEW_MONTHS = [3, 6, 12];

export function review(
  words: PresetWords,
  firstMonth: string,
  surveys: readonly SurveyId[],
  procedures: Readonly<Partial<Record<ProcedureId, SourceId>>>,
): Review {
  return {
    checkpoints: REVIEW_MONTHS.map((months) => ({
      id: `after${months}`,
      date: firstDay(monthAfter(firstMonth, months)),
      name: filled(words.reviewAfterMonths, 'n', months),
      planned: null,
      actual: null,
      action: '',
      done: false,
    })),
    actuals: [],
    surveys: surveys.map((id) => ({
      id,
      ...words.surveys[id],
      everyMonths: EVERY_MONTHS[id],
      owner: '',
      next: null,
    })),
    voices: [],
    procedures: (Object.keys(procedures) as ProcedureId[]).map((id) => ({
      id,
      text: words.procedures[id],
      done: false,
      source: words.sources[procedures[id] ?? 'example'],
    })),
  };
}

export type BenchmarkRow = Pick<Benchmark, 'kpi' | 'low' | 'high'> & { readonly source: SourceId };
export type KpiSetRow = KpiSet['kpis'];

/** "As stated in …, not verified". */
export const unverified = (words: PresetWords, source: SourceId) =>
  filled(words.asStatedIn, 'source', words.sources[source]);
