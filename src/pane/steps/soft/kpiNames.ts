import { DERIVED_KPIS, KPI_IDS, type DerivedKpiId, type KpiId } from '../../../roi/case/kpis.js';
import { entryKindOf, entryKindOfMetric, type EntryKind } from '../../entry/entryKind.js';
import type { PaneWords } from '../../words.js';
import type { Option } from '../../fields/SelectField.js';

const isDerived = (id: KpiId): id is DerivedKpiId => id in DERIVED_KPIS;

export const kpiName = (id: KpiId, { roi }: PaneWords): string =>
  isDerived(id) ? roi.derivedKpis[id] : roi.metrics[id];

/** How a figure of a KPI is typed. */
export const entryKindOfKpi = (id: KpiId): EntryKind =>
  isDerived(id) ? entryKindOf(DERIVED_KPIS[id].unit) : entryKindOfMetric(id);

export const kpiOptions = (words: PaneWords): readonly Option<KpiId>[] =>
  KPI_IDS.map((value) => ({ value, label: kpiName(value, words) }));
