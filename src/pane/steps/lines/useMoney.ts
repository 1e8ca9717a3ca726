import { useMemo } from 'react';
import { fill } from '../../../i18n/fill.js';
import { formatShort } from '../../entry/formatShort.js';
import type { PaneModel } from '../../state/paneModel.js';
import { useCasePart, usePane } from '../../state/usePane.js';

/** `4.6 k`, without the currency. */
export const shortMoney = (value: number, { port, words }: PaneModel, currency: string): string =>
  formatShort(value, 'money', { locale: port.locale, currency }, words.entry.short);

interface Money {
  readonly currency: string;
  readonly short: (value: number) => string;
  /** `4.6 k EUR` */
  readonly withUnit: (value: number) => string;
}

/** Amounts in the few letters of results. */
export function useMoney(): Money {
  const pane = usePane();
  const currency = useCasePart((theCase) => theCase.terms.currency);
  return useMemo(() => {
    const short = (value: number): string => shortMoney(value, pane, currency);
    const { moneyUnit } = pane.words.lines;
    return { currency, short, withUnit: (value) => fill(moneyUnit, { amount: short(value), currency }) };
  }, [pane, currency]);
}
