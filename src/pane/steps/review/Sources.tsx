import { fill } from '../../../i18n/fill.js';
import { methodEn, type CitedId } from '../../../i18n/workbookSheetsMethod.en.js';
import { usePane } from '../../state/usePane.js';
import { useReviewStyles } from './useReviewStyles.js';

/** Whose definitions a headline follows, as the sheet Method cites them; fetched when it is looked at. */
export default function Sources({ cited }: { readonly cited: readonly CitedId[] }) {
  const { how: words } = usePane().words.review;
  const styles = useReviewStyles();
  const sources = [...new Set(cited.map((id) => methodEn.cited[id].source))];
  if (sources.length === 0) return null;
  return <p className={styles.small}>{fill(words.source, { sources: sources.join('; ') })}</p>;
}
