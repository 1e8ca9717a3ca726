import { fill } from '../../../i18n/fill.js';
import type { MetricId } from '../../../roi/case/metrics.js';
import { entryKindOfMetric, type EntryKind } from '../../entry/entryKind.js';
import { useEntrySetting } from '../../fields/useEntrySetting.js';
import { nameWithUnit } from '../../fields/nameWithUnit.js';
import { usePane } from '../../state/usePane.js';

interface SideNames {
  readonly path: string;
  /** In sentences. */
  readonly label: string;
  /** Read aloud, with the unit. */
  readonly spoken: string;
  /** Beside the other one. */
  readonly name: string;
}

export interface MetricNames {
  readonly kind: EntryKind;
  /** 'Average handle time' */
  readonly name: string;
  /** 'Average handle time (m:ss)' */
  readonly heading: string;
  readonly baseline: SideNames;
  readonly after: SideNames;
}

/** How a metric and its two figures are called. */
export function useMetricNames(id: MetricId): MetricNames {
  const { words } = usePane();
  const { currency } = useEntrySetting();
  const { names, units, spokenUnits } = words.fields;
  const kind = entryKindOfMetric(id);
  const name = words.roi.metrics[id];
  const unit = fill(units[kind], { currency });
  const spokenUnit = fill(spokenUnits[kind], { currency });
  const side = (when: 'baseline' | 'after'): SideNames => {
    const label = fill(names[when], { name });
    return {
      path: `metrics.${id}.${when}`,
      label,
      spoken: spokenUnit === '' ? label : fill(names.part, { name: label, part: spokenUnit }),
      name: words.baseline.columns[when],
    };
  };
  return {
    kind,
    name,
    heading: nameWithUnit(name, unit, names),
    baseline: side('baseline'),
    after: side('after'),
  };
}
