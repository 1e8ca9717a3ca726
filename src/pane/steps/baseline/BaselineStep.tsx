import { Groups } from '../../fields/Groups.js';
import { useCaptionStyles } from '../../fields/useCaptionStyles.js';
import { useCasePart, usePane } from '../../state/usePane.js';
import { baselineGroupOf } from './baselineGroupOf.js';
import { MetricGroup } from './MetricGroup.js';
import { METRIC_LISTS } from './metricLists.js';
import { arePeriodsFilled, PeriodsGroup } from './PeriodsGroup.js';

const OPEN = ['contacts', 'team'];
const OPEN_AT_FIRST = ['periods', ...OPEN];

/** Step 2: what it was, and what it became or should become. */
export default function BaselineStep() {
  const pane = usePane();
  const styles = useCaptionStyles();
  const isEmpty = useCasePart(({ metrics }) =>
    Object.values(metrics).every(({ baseline, after }) => baseline === null && after === null),
  );
  const isFilled = useCasePart(arePeriodsFilled);
  return (
    <>
      {isEmpty && <p className={styles.caption}>{pane.words.baseline.empty}</p>}
      <Groups set="metrics" open={isFilled ? OPEN : OPEN_AT_FIRST} groupOf={baselineGroupOf}>
        <PeriodsGroup />
        {METRIC_LISTS.map((list) => (
          <MetricGroup key={list.group} list={list} />
        ))}
      </Groups>
    </>
  );
}
