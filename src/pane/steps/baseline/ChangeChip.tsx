import { Badge, makeStyles } from '@fluentui/react-components';
import { fill } from '../../../i18n/fill.js';
import type { MetricId } from '../../../roi/case/metrics.js';
import { entryKindOfMetric } from '../../entry/entryKind.js';
import { useEntrySetting } from '../../fields/useEntrySetting.js';
import { usePane } from '../../state/usePane.js';
import { formatRelative, formatSize } from './formatChange.js';
import { useChange } from './useChange.js';

const useStyles = makeStyles({
  chip: { fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap', maxWidth: '100%' },
  hidden: { position: 'absolute', clipPath: 'inset(50%)', width: '1px', height: '1px', overflow: 'hidden' },
});

const COLORS = { none: 'informative', other: 'informative', better: 'success', worse: 'danger' } as const;

/** How far and whither a metric moves. */
export function ChangeChip({ id }: { readonly id: MetricId }) {
  const { words } = usePane();
  const styles = useStyles();
  const setting = useEntrySetting();
  const found = useChange(id);
  if (!found) return null;
  const { change: own } = words.baseline;
  const { change, relative, verdict } = found;
  const size =
    relative === undefined
      ? formatSize(change, entryKindOfMetric(id), setting, words)
      : formatRelative(relative, setting);
  return (
    <Badge appearance="tint" color={COLORS[verdict]} className={styles.chip}>
      {verdict === 'none' ? own.none : fill(change > 0 ? own.up : own.down, { size })}
      {verdict !== 'none' && <span className={styles.hidden}> {own[verdict]}</span>}
    </Badge>
  );
}
