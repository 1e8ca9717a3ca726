import { fill } from '../../../i18n/fill.js';
import type { Problem } from '../../../roi/case/problem.js';
import type { Case, Periods } from '../../../roi/case/types.js';
import { DateField } from '../../fields/DateField.js';
import { formatDay } from '../../fields/formatDay.js';
import { Group } from '../../fields/Group.js';
import { NumberField } from '../../fields/NumberField.js';
import { useCasePart, usePane } from '../../state/usePane.js';
import { useLineStyles } from '../lines/useLineStyles.js';
import { FreezeBaseline } from './FreezeBaseline.js';
import { PeriodsWarning } from './PeriodsWarning.js';

/** Both ends of both periods are there. */
export const arePeriodsFilled = ({ periods: { baseline, after } }: Case): boolean =>
  [baseline.from, baseline.to, after.from, after.to].every((day) => day !== null);

function rangeOf({ from, to }: Periods['baseline'], locale: string): string | undefined {
  if (from === null || to === null) return undefined;
  const format = new Intl.DateTimeFormat(locale, { month: 'short', year: '2-digit', timeZone: 'UTC' });
  return format.formatRange(new Date(from), new Date(to));
}

function useSummary(): string {
  const { words, port } = usePane();
  const { periods: own } = words.baseline;
  const { baseline, after, rampUpWeeks: weeks } = useCasePart(({ periods }) => periods);
  const ranges = { baseline: rangeOf(baseline, port.locale), after: rangeOf(after, port.locale) };
  if (ranges.baseline === undefined && ranges.after === undefined) return own.none;
  const told = { baseline: ranges.baseline ?? own.none, after: ranges.after ?? own.none, weeks };
  return fill(weeks > 0 ? own.summaryRampUp : own.summary, told);
}

/** The time before and the time after, and the baseline that stays as it is. */
export function PeriodsGroup() {
  const { words, port } = usePane();
  const styles = useLineStyles();
  const { periods: own } = words.baseline;
  const isFrozen = useCasePart(({ periods }) => periods.baselineFrozen !== null);
  const summary = useSummary();
  const told = ({ code, details }: Problem): string | undefined => {
    const days = Object.fromEntries(
      Object.entries(details).map(([name, value]) => [
        name,
        typeof value === 'string' && name !== 'found' ? formatDay(value, port.locale) : value,
      ]),
    );
    if (code === 'afterBeforeBaseline' || code === 'periodOrder' || code === 'rampUpTooLong')
      return fill(own[code], days);
    return undefined;
  };
  return (
    <Group id="periods" title={own.group} summary={summary}>
      <div className={styles.grid}>
        <DateField path="periods.baseline.from" label={own.baselineFrom} told={told} readOnly={isFrozen} />
        <DateField path="periods.baseline.to" label={own.baselineTo} told={told} readOnly={isFrozen} />
        <DateField path="periods.after.from" label={own.afterFrom} told={told} />
        <DateField path="periods.after.to" label={own.afterTo} told={told} />
      </div>
      <PeriodsWarning />
      <NumberField
        path="periods.rampUpWeeks"
        label={own.rampUp}
        hint={own.rampUpHint}
        kind="weeks"
        unit={own.weeks}
      />
      <FreezeBaseline />
    </Group>
  );
}
