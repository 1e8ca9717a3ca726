import { makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useState, type ReactNode } from 'react';
import { LIVE_STRIP } from '../../frame/liveStripId.js';

const useStyles = makeStyles({
  line: {
    position: 'sticky',
    zIndex: 1,
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: '8px',
    justifyContent: 'space-between',
    alignItems: 'baseline',
    margin: '0 0 8px',
    padding: '4px 0',
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  amounts: { fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: 'tabular-nums' },
});

/** Where the live strip ends while it sticks; it grows by a line where there is something to say. */
function useBelowStrip(): number {
  const [below, setBelow] = useState(0);
  useEffect(() => {
    const strip = document.getElementById(LIVE_STRIP);
    if (!strip) return undefined;
    const observer = new ResizeObserver(() => {
      // Parts of a pixel would leave a gap through which lines show.
      setBelow((Number.parseFloat(getComputedStyle(strip).top) || 0) + strip.offsetHeight - 1);
    });
    observer.observe(strip);
    return () => {
      observer.disconnect();
    };
  }, []);
  return below;
}

/** What all lines of the step come to, always in sight. */
export function StickyTotal({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  const styles = useStyles();
  const top = useBelowStrip();
  return (
    <div className={styles.line} style={{ top }}>
      <span>{label}</span>
      <span className={styles.amounts}>{children}</span>
    </div>
  );
}
