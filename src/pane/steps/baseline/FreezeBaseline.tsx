import { Button } from '@fluentui/react-components';
import { fill } from '../../../i18n/fill.js';
import type { Case, Periods } from '../../../roi/case/types.js';
import { formatDay } from '../../fields/formatDay.js';
import { useCaptionStyles } from '../../fields/useCaptionStyles.js';
import { useDialogs } from '../../frame/dialogs.js';
import { useCasePart, usePane } from '../../state/usePane.js';
import { today } from './today.js';

const withPeriods = (theCase: Case, changes: Partial<Periods>): Case => ({
  ...theCase,
  periods: { ...theCase.periods, ...changes },
});

/** Freezes the baseline; opening it again asks why, and keeps the answer. */
export function FreezeBaseline() {
  const pane = usePane();
  const dialogs = useDialogs();
  const styles = useCaptionStyles();
  const { periods: own } = pane.words.baseline;
  const frozen = useCasePart(({ periods }) => periods.baselineFrozen);
  const log = useCasePart(({ periods }) => periods.unfrozen);
  const day = (date: string): string => formatDay(date, pane.port.locale);
  const freeze = (): void => {
    pane.change(own.did.frozen, (theCase) => withPeriods(theCase, { baselineFrozen: today() }));
    pane.announce(own.did.frozen);
  };
  const unfreeze = (reason: string): void => {
    pane.change(own.did.unfrozen, (theCase) =>
      withPeriods(theCase, {
        baselineFrozen: null,
        unfrozen: [...theCase.periods.unfrozen, { date: today(), reason }],
      }),
    );
    pane.announce(own.did.unfrozen);
  };
  return (
    <div>
      {frozen === null ? (
        <Button onClick={freeze}>{own.freeze}</Button>
      ) : (
        <Button
          onClick={() => {
            dialogs.open({ kind: 'reason', ...own.ask, onConfirm: unfreeze });
          }}
        >
          {own.unfreeze}
        </Button>
      )}
      <div className={styles.caption}>
        {frozen === null ? own.freezeHint : fill(own.frozen, { date: day(frozen) })}
      </div>
      {log.map(({ date, reason }, at) => (
        <div key={at} className={styles.caption}>
          {fill(own.log, { date: day(date), reason })}
        </div>
      ))}
    </div>
  );
}
