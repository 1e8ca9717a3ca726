import { fill } from '../../../i18n/fill.js';
import { MONTHS_A_YEAR } from '../../../roi/model/terms.js';
import { FillField } from '../../fields/FillField.js';
import { useCasePart, usePane } from '../../state/usePane.js';
import type { FieldsOf } from './fieldsOf.js';
import { useLineStyles } from './useLineStyles.js';

interface ScheduleFieldsProps {
  readonly per: 'month' | 'year';
  /** As many as there are, beyond the horizon too. */
  readonly entered: number;
  /** Of the line. */
  readonly fields: FieldsOf;
}

/** Amounts one by one, a field for every month or year of the horizon. */
export function ScheduleFields({ per, entered, fields }: ScheduleFieldsProps) {
  const styles = useLineStyles();
  const { lines } = usePane().words;
  const months = useCasePart((theCase) => theCase.terms.horizonMonths);
  const count = Math.max(entered, per === 'year' ? months / MONTHS_A_YEAR : months);
  const heading = per === 'year' ? lines.yearNumber : lines.monthNumber;
  return (
    <>
      <div className={styles.grid}>
        {Array.from({ length: count }, (_, at) => at + 1).map((number) => (
          <FillField
            key={number}
            {...fields(`flow.amounts.${number}`, fill(heading, { number }))}
            kind="money"
            placeholder=""
          />
        ))}
      </div>
      <p className={styles.small}>{lines.scheduleHint}</p>
    </>
  );
}
