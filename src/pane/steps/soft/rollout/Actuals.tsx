import { fill } from '../../../../i18n/fill.js';
import { FillField } from '../../../fields/FillField.js';
import { useCasePart, usePane } from '../../../state/usePane.js';
import { useLineStyles } from '../../lines/useLineStyles.js';

/** What each month really brought and cost, month 0 included. */
export function Actuals() {
  const { rollout: words } = usePane().words.soft;
  const styles = useLineStyles();
  const currency = useCasePart((theCase) => theCase.terms.currency);
  const months = useCasePart((theCase) => theCase.terms.horizonMonths);
  return (
    <>
      <p className={styles.small}>{words.actualsNote}</p>
      <div className={styles.pairs}>
        {Array.from({ length: months + 1 }, (_, month) =>
          (['benefits', 'costs'] as const).map((side) => (
            <FillField
              key={`${month} ${side}`}
              path={`review.actuals.${month}.${side}`}
              label={fill(words.months[side], { month })}
              kind="money"
              unit={currency}
              placeholder=""
            />
          )),
        )}
      </div>
    </>
  );
}
