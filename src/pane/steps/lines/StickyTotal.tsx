import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useMeasured } from '../../frame/useMeasured.js';

const useStyles = makeStyles({
  line: {
    position: 'sticky',
    // Parts of a pixel would leave a gap through which lines show.
    top: 'calc(var(--strip-end, 0px) - 1px)',
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

const heightOf = (total: HTMLElement): number => total.offsetHeight;

/** What all lines of the step come to, always in sight. */
export function StickyTotal({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  const styles = useStyles();
  const place = useMeasured<HTMLDivElement>('--total-height', heightOf);
  return (
    <div ref={place} className={styles.line}>
      <span>{label}</span>
      <span className={styles.amounts}>{children}</span>
    </div>
  );
}
