import type * as v from 'valibot';
import type { caseSchema } from './schema.js';

type Frozen<T> = T extends readonly (infer Entry)[]
  ? readonly Frozen<Entry>[]
  : T extends object
    ? { readonly [K in keyof T]: Frozen<T[K]> }
    : T;

/** A whole ROI case, plain JSON. Shares are 0…1, times seconds, rates per year, money nominal in one currency. */
export type Case = Frozen<v.InferOutput<typeof caseSchema>>;

export type Project = Case['project'];
export type Terms = Case['terms'];
export type Periods = Case['periods'];
export type Metrics = Case['metrics'];
export type Metric = NonNullable<Metrics[keyof Metrics]>;
export type Evidence = NonNullable<Metric['baselineEvidence']>;
export type BenefitLine = Case['benefits'][number];
export type BenefitFlow = NonNullable<BenefitLine['flow']>;
export type CostLine = Case['costs'][number];
export type CostFlow = CostLine['flow'];
export type SoftFactor = Case['softFactors'][number];
export type Risk = Case['risks'][number];
export type Initiative = Case['initiatives'][number];
export type ScenarioId = Case['scenarios']['active'];
export type Scenario = Case['scenarios'][ScenarioId];
export type Spread = Case['spreads'][number];
export type Hypothesis = Case['hypotheses'][number];
export type Review = Case['review'];
export type AgentResult = Case['agents'][number];
export type KpiSet = Case['kpiSets'][number];
export type Benchmark = Case['benchmarks'][number];
export type Link = Case['links'][number];
export type PresetId = Project['preset'];
