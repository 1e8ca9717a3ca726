import { fill } from '../../../i18n/fill.js';
import type { MetricId } from '../../../roi/case/metrics.js';
import { entryFacts, entryKindOfMetric } from '../../entry/entryKind.js';
import { useEntrySetting } from '../../fields/useEntrySetting.js';
import { Warning } from '../../fields/Warning.js';
import { usePane } from '../../state/usePane.js';
import { formatRelative, formatSize } from './formatChange.js';
import { useChange, type MetricChange } from './useChange.js';

/** An improvement by more than this is asked about: parts of the baseline, and points of what moves in points. */
const LARGE = { part: 0.5, share: 0.3, points: 30 };

function isLarge({ change, relative, verdict }: MetricChange, moves: 'share' | 'points'): boolean {
  if (verdict !== 'better') return false;
  return relative === undefined ? Math.abs(change) > LARGE[moves] : Math.abs(relative) > LARGE.part;
}

/** Asks about an improvement that is too good to be believed unasked. */
export function LargeChange({ id }: { readonly id: MetricId }) {
  const { words } = usePane();
  const setting = useEntrySetting();
  const found = useChange(id);
  const kind = entryKindOfMetric(id);
  const isShare = entryFacts(kind).form === 'percent';
  // A change from nothing has no size to judge by.
  const isJudged = found?.relative !== undefined || isShare || kind === 'points';
  if (!found || !isJudged || !isLarge(found, isShare ? 'share' : 'points')) return null;
  const change =
    found.relative === undefined
      ? formatSize(found.change, kind, setting, words)
      : formatRelative(found.relative, setting);
  return <Warning text={fill(words.baseline.warnings.large, { change })} />;
}
