import { mergeClasses } from '@fluentui/react-components';
import type { ChartSpec } from '../../../chart/spec.js';
import { usePane } from '../../state/usePane.js';
import { useReviewStyles } from './useReviewStyles.js';

/** What a series only carries along says nothing by itself. */
const isRead = ({ look }: ChartSpec['series'][number]): boolean => look !== 'invisible';

/** The numbers of a chart. */
export function ChartTable({ spec }: { readonly spec: ChartSpec }) {
  const pane = usePane();
  const styles = useReviewStyles();
  const { charts: words } = pane.words.review;
  const series = spec.series.filter(isRead);
  const [first] = series;
  const rows = spec.categories ?? first?.x?.map(String) ?? first?.values.map((_, at) => String(at + 1)) ?? [];
  const number = new Intl.NumberFormat(pane.port.locale, { maximumFractionDigits: 2 });
  const shown = (value: number | undefined): string =>
    value === undefined || Number.isNaN(value) ? '' : number.format(value);
  return (
    // What scrolls must be reached by the keyboard: https://dequeuniversity.com/rules/axe/4.11/scrollable-region-focusable
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className={styles.scroll} tabIndex={0} role="region" aria-label={spec.title}>
      <table className={styles.table}>
        <caption>{spec.title}</caption>
        <thead>
          <tr>
            <th scope="col" className={mergeClasses(styles.cell, styles.name)}>
              {words.series}
            </th>
            {series.map(({ name }, at) => (
              <th key={`${at} ${name}`} scope="col" className={styles.cell}>
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, at) => (
            <tr key={`${at} ${row}`}>
              <th scope="row" className={mergeClasses(styles.cell, styles.name)}>
                {row}
              </th>
              {series.map(({ name, values }, one) => (
                <td key={`${one} ${name}`} className={styles.cell}>
                  {shown(values[at])}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
