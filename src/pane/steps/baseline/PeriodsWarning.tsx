import { fill } from '../../../i18n/fill.js';
import { daysIn } from '../../../roi/case/daysIn.js';
import type { Periods } from '../../../roi/case/types.js';
import { Warning } from '../../fields/Warning.js';
import { useCasePart, usePane, usePaneState } from '../../state/usePane.js';

/** Of the Gregorian calendar, in days. */
const MEAN_MONTH = 30.436875;

const monthsIn = ({ from, to }: Periods['baseline']): number =>
  from === null || to === null ? 0 : Math.round(daysIn(from, to) / MEAN_MONTH);

/** The periods are not alike: in their length or in the season. */
export function PeriodsWarning() {
  const { words } = usePane();
  const differ = usePaneState(({ figures }) =>
    Boolean(figures?.checks.some(({ id, failed }) => failed && id === 'periodsDiffer')),
  );
  const baseline = useCasePart(({ periods }) => monthsIn(periods.baseline));
  const after = useCasePart(({ periods }) => monthsIn(periods.after));
  if (!differ) return null;
  const { periods: own } = words.baseline;
  return <Warning text={baseline === after ? own.otherSeason : fill(own.unequal, { baseline, after })} />;
}
