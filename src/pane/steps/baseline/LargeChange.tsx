import { fill } from '../../../i18n/fill.js';
import type { MetricId } from '../../../roi/case/metrics.js';
import { useEntrySetting } from '../../fields/useEntrySetting.js';
import { Warning } from '../../fields/Warning.js';
import { usePane } from '../../state/usePane.js';
import { formatRelative } from './formatChange.js';
import { useChange } from './useChange.js';

/** An improvement by more than this part of the baseline is asked about. */
const LARGE = 0.5;

/** Asks about an improvement that is too good to be believed unasked. */
export function LargeChange({ id }: { readonly id: MetricId }) {
  const { words } = usePane();
  const setting = useEntrySetting();
  const found = useChange(id);
  const relative = found?.relative;
  if (found?.verdict !== 'better' || relative === undefined || Math.abs(relative) <= LARGE) return null;
  const change = formatRelative(relative, setting);
  return <Warning text={fill(words.baseline.warnings.large, { change })} />;
}
