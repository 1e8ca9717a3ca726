import { useState } from 'react';
import type { MetricId } from '../../../roi/case/metrics.js';
import { useOpener } from '../../fields/useOpener.js';
import { usePaneState } from '../../state/usePane.js';
import { SIDES, type Side } from './sides.js';

export interface RowPanel {
  /** The figure that menus and editors are about: the one that had the focus last. */
  readonly side: Side;
  readonly setSide: (side: Side) => void;
  readonly open: 'proof' | 'spread' | undefined;
  readonly openProof: () => void;
  readonly openSpread: (side: Side) => void;
  /** The focus goes back to what opened it, or to the figure where that was nothing on the page. */
  readonly close: () => void;
}

/** What is unfolded below a metric; it unfolds by itself when somebody is sent to a sample or a source. */
export function useRowPanel(id: MetricId): RowPanel {
  const [side, setSide] = useState<Side>('baseline');
  const [open, setOpen] = useState<RowPanel['open']>();
  const opener = useOpener();
  const show = (what: RowPanel['open']): void => {
    opener.remember();
    setOpen(what);
  };
  const focus = usePaneState((state) =>
    state.focus?.path.startsWith(`metrics.${id}.`) ? state.focus : undefined,
  );
  const [seen, setSeen] = useState<typeof focus>();
  if (focus && focus !== seen) {
    setSeen(focus);
    if (!SIDES.some((one) => focus.path === `metrics.${id}.${one}`)) setOpen('proof');
  }
  return {
    side,
    setSide,
    open,
    openProof() {
      show('proof');
    },
    openSpread(which) {
      setSide(which);
      show('spread');
    },
    close() {
      setOpen(undefined);
      opener.giveBack(`metrics.${id}.${side}`);
    },
  };
}
