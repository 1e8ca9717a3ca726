import { fill } from '../../../i18n/fill.js';
import { loadedRate } from '../../../kpi/operations/loadedRate.js';
import { formatEntry } from '../../entry/formatEntry.js';
import { useCaptionStyles } from '../../fields/useCaptionStyles.js';
import { useEntrySetting } from '../../fields/useEntrySetting.js';
import { useCasePart, usePane } from '../../state/usePane.js';

/** What an hour of work on contacts costs, as soon as it can be told. */
export function HourCost() {
  const { words } = usePane();
  const styles = useCaptionStyles();
  const setting = useEntrySetting();
  const cost = useCasePart(({ metrics }) => metrics.costPerAgent?.baseline ?? null);
  const hours = useCasePart(({ metrics }) => metrics.paidHours?.baseline ?? null);
  const share = useCasePart(({ metrics }) => metrics.utilisation?.baseline ?? null);
  if (cost === null || !hours || !share) return null;
  const amount = formatEntry(loadedRate.compute(cost, hours, share), 'money', setting);
  return (
    <div className={styles.caption}>
      {fill(words.baseline.hourCosts, { amount, currency: setting.currency })}
    </div>
  );
}
