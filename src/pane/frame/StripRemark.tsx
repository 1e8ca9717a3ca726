import { Link } from '@fluentui/react-components';
import type { StripState } from '../state/stripState.js';
import { usePane } from '../state/usePane.js';
import { useStripStyles } from './useStripStyles.js';

interface Said {
  readonly text: string;
  readonly link?: string;
  readonly lead?: () => void;
}

/** What is missing before the figures mean something, and the way there. */
export function StripRemark({ strip: { kind, fault } }: { readonly strip: StripState }) {
  const pane = usePane();
  const styles = useStripStyles();
  const { strip: words } = pane.words.pane;
  const goTo = (step: 'costs' | 'benefits') => () => {
    pane.goTo(step);
  };
  const goToFault = (): void => {
    if (fault !== undefined) pane.goToFigure(fault);
  };
  const said: Readonly<Record<StripState['kind'], Said | undefined>> = {
    nothing: { text: words.nothing },
    noCost: { text: words.noCost, link: words.goToCosts, lead: goTo('costs') },
    noHard: { text: words.noHard, link: words.why, lead: goTo('benefits') },
    stale: { text: words.stale, link: words.goToField, lead: goToFault },
    complete: undefined,
  };
  const { text, link, lead } = said[kind] ?? {};
  if (text === undefined) return null;
  return (
    <p className={styles.line}>
      {text} {link !== undefined && <Link onClick={lead}>{link}</Link>}
    </p>
  );
}
