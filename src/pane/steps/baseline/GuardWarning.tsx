import { fill } from '../../../i18n/fill.js';
import type { MetricId } from '../../../roi/case/metrics.js';
import { GUARDS } from '../../../roi/model/figureFindings.js';
import { formatEntry } from '../../entry/formatEntry.js';
import { entryKindOfMetric } from '../../entry/entryKind.js';
import { useEntrySetting } from '../../fields/useEntrySetting.js';
import { Warning } from '../../fields/Warning.js';
import { useCasePart, usePane } from '../../state/usePane.js';
import { useChange } from './useChange.js';

type Pair = (typeof GUARDS)[number];

function OnePair({ pair: [target, guard] }: { readonly pair: Pair }) {
  const { words } = usePane();
  const setting = useEntrySetting();
  const ofTarget = useChange(target);
  const ofGuard = useChange(guard);
  const figures = useCasePart(({ metrics }) => metrics[guard]);
  if (ofTarget?.verdict !== 'better' || ofGuard?.verdict !== 'worse' || !figures) return null;
  const shown = (value: number | null): string => formatEntry(value, entryKindOfMetric(guard), setting);
  const text = fill(words.baseline.warnings.guards[guard], {
    target: words.roi.metrics[target],
    was: shown(figures.baseline),
    is: shown(figures.after),
  });
  return <Warning text={text} />;
}

/** A figure that got worse while one that it guards got better. */
export function GuardWarning({ id }: { readonly id: MetricId }) {
  return GUARDS.filter(([, guard]) => guard === id).map((pair) => <OnePair key={pair[0]} pair={pair} />);
}
