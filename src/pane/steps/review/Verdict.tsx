import { useEffect } from 'react';
import { fill } from '../../../i18n/fill.js';
import { VERDICT } from '../../frame/verdictId.js';
import { usePane } from '../../state/usePane.js';
import { useReviewStyles } from './useReviewStyles.js';

/** The workbook's own sentence; told as soon as it is there, and whenever it becomes another. */
export function Verdict({ verdict }: { readonly verdict: string }) {
  const pane = usePane();
  const styles = useReviewStyles();
  useEffect(() => {
    pane.announce(fill(pane.words.review.verdict, { verdict }));
  }, [pane, verdict]);
  return (
    <h3 id={VERDICT} className={styles.verdict}>
      {verdict}
    </h3>
  );
}
