import { useEffect, useRef } from 'react';
import { fill } from '../../i18n/fill.js';
import { formatSpoken } from '../entry/formatSpoken.js';
import type { EntryKind } from '../entry/entryKind.js';
import type { Result } from '../../roi/model/calculator.js';
import { stripState } from '../state/stripState.js';
import { usePane, usePaneState } from '../state/usePane.js';

/** Milliseconds of rest before the result is told. */
const REST = 1500;

/** Tells a screen reader the result once typing rests, and only if it sounds different from the last time. */
export function useAnnouncedResult(): void {
  const pane = usePane();
  const figures = usePaneState((state) => state.figures);
  const current = usePaneState((state) => state.current);
  const last = useRef<string>(undefined);
  useEffect(() => {
    if (!figures || !current) return undefined;
    const { announced, strip: words } = pane.words.pane;
    const { currency } = figures.theCase.terms;
    const spoken = (value: Result, kind: EntryKind): string =>
      typeof value === 'number'
        ? formatSpoken(value, kind, { locale: pane.port.locale, currency }, pane.words.entry.spoken)
        : words.never;
    const { kind, failed, count } = stripState(figures, current);
    const { roi, npv, payback } = figures.hard;
    const result =
      kind === 'nothing' || kind === 'noCost'
        ? fill(announced.noResult, { needs: kind === 'nothing' ? words.nothing : words.noCost })
        : fill(announced.result, {
            roi: spoken(roi, 'share'),
            npv: spoken(npv, 'money'),
            payback: spoken(payback, 'months'),
          });
    const checks = fill(failed > 0 ? announced.checks : announced.checksPassed, { failed, count });
    const text = `${result}. ${checks}`;
    const timer = setTimeout(() => {
      // What stands there when the pane opens is read like everything else.
      if (last.current !== undefined && last.current !== text) pane.announce(text);
      last.current = text;
    }, REST);
    return () => {
      clearTimeout(timer);
    };
  }, [figures, current, pane]);
}
