import { useEffect, useRef } from 'react';
import { fill } from '../../i18n/fill.js';
import { usePane, usePaneState } from '../state/usePane.js';
import { announcedResult, type AnnouncedResult } from './announcedResult.js';

/** Milliseconds of rest before the result is told. */
const REST = 1500;

/** Tells a screen reader the result once typing rests, and the checks: each only where it is another than the last time. */
export function useAnnouncedResult(): void {
  const pane = usePane();
  const figures = usePaneState((state) => state.figures);
  const current = usePaneState((state) => state.current);
  const last = useRef<AnnouncedResult>(undefined);
  useEffect(() => {
    if (!figures || !current) return undefined;
    const timer = setTimeout(() => {
      const { both } = pane.words.pane.announced;
      const now = announcedResult(figures, current, pane);
      const { result, checks, verdict } = now;
      const before = last.current;
      last.current = now;
      // What stands there when the pane opens is read like everything else.
      if (!before) return;
      const isOther = result !== before.result || verdict !== before.verdict;
      if (checks === before.checks) {
        if (isOther) pane.announce(result);
      } else pane.announce(isOther ? fill(both, { result, checks }) : checks);
    }, REST);
    return () => {
      clearTimeout(timer);
    };
  }, [figures, current, pane]);
}
