import { useCallback } from 'react';
import { fill } from '../../../i18n/fill.js';
import { shortMoney } from '../lines/useMoney.js';
import { useLineStyles } from '../lines/useLineStyles.js';
import { useEntrySetting } from '../../fields/useEntrySetting.js';
import type { PaneState } from '../../state/paneState.js';
import { usePane, usePaneState } from '../../state/usePane.js';
import { workingsTold } from './workingsTold.js';

/** How the amount of a line comes about, in one line. */
export function LineWorkings({ id }: { readonly id: string }) {
  const pane = usePane();
  const styles = useLineStyles();
  const setting = useEntrySetting();
  const told = usePaneState(
    useCallback(
      ({ figures }: PaneState) => {
        const known = figures?.benefits[id];
        if (known?.full === undefined) return '';
        const workings = figures?.workings(id);
        if (workings) return workingsTold(workings, pane.words, setting);
        const amount = shortMoney(known.full, pane, setting.currency);
        const months = figures?.theCase.terms.horizonMonths ?? 0;
        return fill(pane.words.benefits.workings.average, { amount, months, currency: setting.currency });
      },
      [id, pane, setting],
    ),
  );
  return told === '' ? null : <p className={styles.small}>{told}</p>;
}
