import type { PresetId } from '../case/types.js';

/** The documents the examples come from, 000 to 004 of the inventory, and figures that are our own. */
export type SourceId = 'knowledge' | 'omnichannel' | 'quality' | 'strategies' | 'kpis' | 'example';
export type OwnerId = 'service' | 'hr' | 'it' | 'sales' | 'product' | 'management';
export type AccountId = 'staff' | 'telephony' | 'licences' | 'recruiting' | 'revenue' | 'engineering';
export type OwnBenefitId = 'retiredSearch' | 'escalations' | 'callsPerDay' | 'bugsFound';
export type OwnCostId =
  'platformFee' | 'newAgent' | 'customDevelopment' | 'bugFixing' | 'chatChannel' | 'chatRunning';
export type SoftId =
  'satisfaction' | 'morale' | 'knowledge' | 'brand' | 'wordOfMouth' | 'innovation' | 'trust' | 'relationship';
export type RiskId = 'integration' | 'training' | 'security' | 'adoption';
export type InitiativeId = 'hiring' | 'tools' | 'training' | 'productImprovement' | 'newChannel';
export type HypothesisId =
  'earlyContact' | 'fastReply' | 'supportAndNps' | 'buyMore' | 'shareExperience' | 'subscribe';
export type SurveyId = 'afterContact' | 'halfYear' | 'yearly' | 'checkIn' | 'calls';
export type ProcedureId =
  | 'baselineFirst'
  | 'measureAgain'
  | 'keepKnowledge'
  | 'periodicReview'
  | 'listen'
  | 'innovate'
  | 'chooseBehaviour'
  | 'chooseMetric'
  | 'chooseHypothesis'
  | 'acknowledge'
  | 'sayWhen'
  | 'pointToKnowledge'
  | 'rightAnswer'
  | 'confirmResolved'
  | 'writeProcedures'
  | 'noLongWaits'
  | 'chatOff'
  | 'autoReply'
  | 'scripts'
  | 'coaching'
  | 'rewardBest';
export type BenchmarkId =
  | 'serviceAsExpense'
  | 'marketSize'
  | 'waitMinute'
  | 'waitNotAtAll'
  | 'onboardingWell'
  | 'newHiresLeave'
  | 'engagedTeams'
  | 'disengagement'
  | 'replyTwoHours'
  | 'npsGap'
  | 'replyHour'
  | 'replyQuarterHour'
  | 'replyMinute'
  | 'replyDay'
  | 'acquisitionFive'
  | 'keepFive'
  | 'tenure'
  | 'partnersStay'
  | 'churnByIndustry'
  | 'leavingReason'
  | 'responseChart'
  | 'agentChart'
  | 'supportCost';
export type KpiSetId = 'knowledge' | 'quality' | 'A' | 'B' | 'C' | 'D';

interface Named {
  readonly name: string;
}

/**
 * The words inside the example cases. They are data of the case once it is made, in the case's language;
 * src/i18n has them for each.
 */
export interface PresetWords {
  readonly titles: Readonly<Record<PresetId, string>>;
  readonly goals: Readonly<Record<PresetId, string>>;
  readonly inScope: Readonly<Record<PresetId, string>>;
  readonly sources: Readonly<Record<SourceId, string>>;
  readonly owners: Readonly<Record<OwnerId, string>>;
  readonly accounts: Readonly<Record<AccountId, string>>;
  readonly benefits: Readonly<Record<OwnBenefitId, Named & { readonly note: string }>>;
  readonly costs: Readonly<Record<OwnCostId, string>>;
  readonly soft: Readonly<Record<SoftId, Named & { readonly scale: string; readonly evidence: string }>>;
  readonly risks: Readonly<Record<RiskId, Named & { readonly mitigation: string }>>;
  readonly initiatives: Readonly<Record<InitiativeId, string>>;
  readonly hypotheses: Readonly<
    Record<
      HypothesisId,
      {
        readonly behaviour: string;
        readonly measure: string;
        readonly lever: string;
        readonly a: string;
        readonly b: string;
      }
    >
  >;
  readonly surveys: Readonly<
    Record<SurveyId, Named & { readonly channel: string; readonly questions: string }>
  >;
  readonly procedures: Readonly<Record<ProcedureId, string>>;
  readonly benchmarks: Readonly<Record<BenchmarkId, string>>;
  /** After a benchmark's source: that nobody checked it. `{source}` is filled in. */
  readonly asStatedIn: string;
  readonly kpiSets: Readonly<Record<KpiSetId, Named & { readonly note: string }>>;
  /** `{n}` is filled in. */
  readonly agent: string;
  readonly reviewAfterMonths: string;
}
