import { Link } from '@fluentui/react-components';
import { fill } from '../../i18n/fill.js';
import type { StripState } from '../state/stripState.js';
import { usePane, usePaneState } from '../state/usePane.js';
import { useStripStyles } from './useStripStyles.js';

interface Said {
  readonly text: string;
  readonly link?: string;
  readonly lead?: () => void;
}

/** What stands against the figures: that they could not be computed, first of all. */
function useSaid({ kind, fault, isTarget }: StripState): Said | undefined {
  const pane = usePane();
  const { strip: words } = pane.words.pane;
  const failure = usePaneState((state) => state.failure);
  const goTo = (step: 'costs' | 'benefits') => () => {
    pane.goTo(step);
  };
  if (failure !== undefined) return { text: fill(words.failed, { reason: failure }) };
  if (fault !== undefined) {
    const lead = (): void => {
      pane.goToFigure(fault);
    };
    return { text: words.stale, link: words.goToField, lead };
  }
  switch (kind) {
    case 'nothing':
      return { text: words.nothing };
    case 'noCost':
      return { text: words.noCost, link: words.goToCosts, lead: goTo('costs') };
    case 'noHard':
      return { text: words.noHard, link: words.why, lead: goTo('benefits') };
    case 'complete':
      return isTarget ? { text: words.onTargets } : undefined;
  }
}

/** What is missing before the figures mean something, and the way there. */
export function StripRemark({ strip }: { readonly strip: StripState }) {
  const styles = useStripStyles();
  const said = useSaid(strip);
  if (!said) return null;
  const { text, link, lead } = said;
  return (
    <p className={styles.line}>
      {text} {link !== undefined && <Link onClick={lead}>{link}</Link>}
    </p>
  );
}
