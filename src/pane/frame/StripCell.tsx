import { Button, mergeClasses } from '@fluentui/react-components';
import { memo } from 'react';
import { fill } from '../../i18n/fill.js';
import { usePane } from '../state/usePane.js';
import { useStripStyles } from './useStripStyles.js';

interface StripCellProps {
  readonly id: 'roi' | 'npv' | 'payback' | 'checks';
  readonly label: string;
  readonly value: string;
  /** Of the last good figures, while a field is in red. */
  readonly isStale: boolean;
  /** A word below the value: what the figure rests on. */
  readonly tag?: string;
}

/** A figure, and the way to how it was calculated. */
export const StripCell = memo(function StripCell({ id, label, value, isStale, tag }: StripCellProps) {
  const pane = usePane();
  const styles = useStripStyles();
  const name = [label, value, tag].filter(Boolean).join(' ');
  return (
    <div className={styles.cell}>
      <dt className={styles.label}>{label}</dt>
      <dd className={styles.figure}>
        <Button
          appearance="transparent"
          className={mergeClasses(styles.value, isStale && styles.stale)}
          aria-label={id === 'checks' ? name : fill(pane.words.pane.strip.how, { name })}
          onClick={() => {
            pane.goToFigure(`how.${id}`);
          }}
        >
          {value}
        </Button>
        {tag !== undefined && (
          <span aria-hidden className={styles.tag}>
            {tag}
          </span>
        )}
      </dd>
    </div>
  );
});
