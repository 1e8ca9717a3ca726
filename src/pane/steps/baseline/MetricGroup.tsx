import { mergeClasses } from '@fluentui/react-components';
import { memo, type ReactNode } from 'react';
import { fill } from '../../../i18n/fill.js';
import type { MetricId } from '../../../roi/case/metrics.js';
import { benefitName } from '../../../workbook/modelWords.js';
import { Group } from '../../fields/Group.js';
import { Groups } from '../../fields/Groups.js';
import { useCasePart, usePane } from '../../state/usePane.js';
import { MORE, moreGroupOf } from './baselineGroupOf.js';
import { HourCost } from './HourCost.js';
import { isAsked, isEntered, type MetricList } from './metricLists.js';
import { MetricRow } from './MetricRow.js';
import { neededBy } from './neededBy.js';
import { usePairStyles } from './usePairStyles.js';

function ColumnHeads() {
  const { columns } = usePane().words.baseline;
  const styles = usePairStyles();
  return (
    <div className={mergeClasses(styles.row, styles.heads)} aria-hidden>
      <span>{columns.baseline}</span>
      <span>{columns.after}</span>
      <span>{columns.change}</span>
    </div>
  );
}

/** `4 of 6`, and the lines that wait for the others. */
function useSummary(ids: readonly MetricId[]): string {
  const { words } = usePane();
  const { count, neededBy: needed } = words.baseline;
  const asked = useCasePart((theCase) => ids.filter((id) => isAsked(theCase, id)).length);
  const entered = useCasePart((theCase) => ids.filter((id) => isEntered(theCase, id)).length);
  const lines = useCasePart((theCase) =>
    neededBy(theCase, ids)
      .map((line) => benefitName(line, words.roi))
      .join(', '),
  );
  const counted = fill(count, { entered, count: asked });
  return lines === '' ? counted : `${counted} · ${fill(needed, { lines })}`;
}

function Rows({ ids }: { readonly ids: readonly MetricId[] }) {
  const asked = useCasePart((theCase) => ids.filter((id) => isAsked(theCase, id)).join());
  return ids.filter((id) => asked.split(',').includes(id)).map((id) => <MetricRow key={id} id={id} />);
}

const NONE: readonly string[] = [];

function More({ group, folded }: MetricList): ReactNode {
  const { more } = usePane().words.baseline;
  const summary = useSummary(folded);
  if (folded.length === 0) return null;
  return (
    <Groups
      set={`metrics.${group}`}
      open={NONE}
      groupOf={(path) =>
        folded.some((id) => path.startsWith(`metrics.${id}.`)) ? moreGroupOf(path) : undefined
      }
    >
      <Group id={MORE} title={more[group]} summary={summary} level="h4">
        <Rows ids={folded} />
      </Group>
    </Groups>
  );
}

/** One group of metrics in pairs. */
export const MetricGroup = memo(function MetricGroup({ list }: { readonly list: MetricList }) {
  const { groups } = usePane().words.baseline;
  const { group, shown } = list;
  const summary = useSummary(shown);
  return (
    <Group id={group} title={groups[group]} summary={summary}>
      <ColumnHeads />
      <Rows ids={shown} />
      {group === 'team' && <HourCost />}
      <More {...list} />
    </Group>
  );
});
