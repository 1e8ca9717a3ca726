import { usePane, usePaneState } from '../../state/usePane.js';
import { Compared } from '../../steps/review/Compared.js';
import { useReview } from '../../steps/review/useReview.js';
import { useShareStyles } from './useShareStyles.js';

/** What the Summary of the built case says: its verdict and its headline figures. */
export function SummaryInShort() {
  const { see } = usePane().words.share;
  const styles = useShareStyles();
  const figures = usePaneState((state) => state.figures);
  const reviewed = useReview();
  if (!figures) return null;
  return (
    <>
      <h4 className={styles.section}>{see.summary}</h4>
      {reviewed.kind === 'done' && <p className={styles.text}>{reviewed.review.verdict}</p>}
      <Compared figures={figures} />
    </>
  );
}
