import type { paneEn } from '../../i18n/pane.en.js';
import type { modelEn } from '../../i18n/model.en.js';
import type { SheetId } from '../../i18n/workbookSheets.en.js';
import type { Topic } from '../../i18n/workbookSheetsMethod.en.js';
import type { FunctionId } from '../../kpi/registry.js';
import type { BenefitKind } from '../../roi/case/benefitKinds.js';
import type { DerivedKpiId } from '../../roi/case/kpis.js';
import type { CostCategory } from '../../roi/case/lines.js';
import type { Case } from '../../roi/case/types.js';
import type {
  BenchmarkId,
  HypothesisId,
  InitiativeId,
  KpiSetId,
  OwnBenefitId,
  ProcedureId,
  RiskId,
  SoftId,
  SourceId,
  SurveyId,
} from '../../roi/presets/words.js';

/** A figure path without the ids of list entries: `terms.horizonMonths`, `benefits.goal`. */
type PathIn<T> = T extends readonly (infer Entry)[]
  ? PathIn<Entry>
  : T extends object
    ? { [K in keyof T & string]: K | `${K}.${PathIn<T[K]>}` }[keyof T & string]
    : never;

/** What a step of the pane asks for; ranges, links and marks of examples belong to the figures of others. */
export type Asked = Omit<Case, 'spreads' | 'links' | 'examples'>;

/** The five documents of the inventory, by the names the presets give them. */
export type DocumentId = Exclude<SourceId, 'example'>;

/** What can hold a row of the inventory; each id is one its own part of the product knows. */
interface Places {
  readonly function: FunctionId;
  /** A field of the case, and so of the pane. */
  readonly field: PathIn<Asked>;
  readonly step: keyof typeof paneEn.steps;
  readonly benefit: BenefitKind;
  readonly cost: CostCategory;
  /** A figure that follows from metrics. */
  readonly kpi: DerivedKpiId;
  readonly sheet: SheetId;
  readonly check: keyof typeof modelEn.checks;
  /** A line or an entry of a preset, by its figure path. */
  readonly example:
    | `benefits.${OwnBenefitId}`
    | `softFactors.${SoftId}`
    | `risks.${RiskId}`
    | `initiatives.${InitiativeId}`
    | `hypotheses.${HypothesisId}`
    | `review.surveys.${SurveyId}`
    | `review.procedures.${ProcedureId}`
    | `benchmarks.${BenchmarkId}`
    | `kpiSets.${KpiSetId}`;
  /** A definition on the sheet Method. */
  readonly topic: Topic;
  readonly page: 'functions.md' | 'methodology.md';
  /** The document is cited by its title. */
  readonly source: DocumentId;
}

export type PlaceKind = keyof Places;
export type Place = { [K in PlaceKind]: `${K}:${Places[K]}` }[PlaceKind];
/** A place taken apart. */
export type KindAndId = { [K in PlaceKind]: { readonly kind: K; readonly id: Places[K] } }[PlaceKind];

export function kindAndId(place: Place): KindAndId {
  const at = place.indexOf(':');
  return { kind: place.slice(0, at), id: place.slice(at + 1) } as KindAndId;
}
