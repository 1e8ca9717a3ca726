import { mergeClasses } from '@fluentui/react-components';
import { fill } from '../../../i18n/fill.js';
import type { Result } from '../../../roi/model/calculator.js';
import type { EntryKind } from '../../entry/entryKind.js';
import { formatShort } from '../../entry/formatShort.js';
import type { Figures } from '../../state/liveFigures.js';
import { usePane } from '../../state/usePane.js';
import { useReviewStyles } from './useReviewStyles.js';

const ROWS = {
  roi: 'share',
  npv: 'money',
  payback: 'months',
  bcr: 'ratio',
} as const satisfies Readonly<Record<string, EntryKind>>;
type RowId = keyof typeof ROWS;

/** Hard benefits alone beside hard and soft ones; the hard ones are what counts. */
export function Compared({ figures }: { readonly figures: Figures }) {
  const pane = usePane();
  const styles = useReviewStyles();
  const { compared: words } = pane.words.review;
  const { currency } = figures.theCase.terms;
  const setting = { locale: pane.port.locale, currency };
  const shown = (id: RowId, value: Result): string => {
    if (typeof value === 'number') return formatShort(value, ROWS[id], setting, pane.words.entry.short);
    return id === 'payback' ? words.never : words.none;
  };
  return (
    <table className={styles.table} aria-label={words.caption}>
      <thead>
        <tr>
          <th scope="col" className={mergeClasses(styles.cell, styles.name)}>
            {words.figure}
          </th>
          <th scope="col" className={styles.cell}>
            {words.hard}
          </th>
          <th scope="col" className={styles.cell}>
            {words.total}
          </th>
        </tr>
      </thead>
      <tbody>
        {(Object.keys(ROWS) as RowId[]).map((id) => (
          <tr key={id}>
            <th scope="row" className={mergeClasses(styles.cell, styles.name)}>
              {fill(words[id], { currency })}
            </th>
            <td className={mergeClasses(styles.cell, styles.main)}>{shown(id, figures.hard[id])}</td>
            <td className={styles.cell}>{shown(id, figures.total[id])}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
