import { Link } from '@fluentui/react-components';
import { fill } from '../../../i18n/fill.js';
import { benefitName } from '../../../workbook/modelWords.js';
import { byNumber } from '../../entry/byNumber.js';
import { formatPercent } from '../../entry/formatPercent.js';
import type { Figures } from '../../state/liveFigures.js';
import { usePane } from '../../state/usePane.js';
import { hardLinesOf, type Basis } from './hardLines.js';
import { useReviewStyles } from './useReviewStyles.js';

const BASES: readonly Basis[] = ['measured', 'target', 'noEvidence'];

/** '4 hard lines (2 measured, 2 targets), 3 soft. Largest: Handling time, 37 %.' */
function useRestsText(figures: Figures): string {
  const { port, words } = usePane();
  const { locale } = port;
  const { rests } = words.review;
  const { hard, soft, bases, largest } = hardLinesOf(figures);
  const told = BASES.filter((basis) => bases[basis] > 0).map((basis) =>
    byNumber(rests.bases[basis], bases[basis], String(bases[basis]), locale),
  );
  const lines = fill(hard > 0 ? rests.some : rests.none, {
    hard: byNumber(rests.hard, hard, String(hard), locale),
    bases: new Intl.ListFormat(locale, { type: 'unit', style: 'long' }).format(told),
    soft: fill(rests.soft, { number: soft }),
  });
  if (!largest) return lines;
  const most = fill(rests.largest, {
    name: benefitName(largest.line, words.roi),
    share: formatPercent(largest.share, locale, { maximumFractionDigits: 0 }),
  });
  return `${lines} ${most}`;
}

/** How many lines carry the result, and what in it is still the example's. */
export function RestsOn({ figures }: { readonly figures: Figures }) {
  const pane = usePane();
  const styles = useReviewStyles();
  const { rests: words } = pane.words.review;
  const text = useRestsText(figures);
  const { examples } = figures.theCase;
  const [first] = examples;
  return (
    <section>
      <h3 className={styles.heading}>{words.title}</h3>
      <p className={styles.text}>{text}</p>
      {first !== undefined && (
        <p className={styles.text}>
          {byNumber(words.examples, examples.length, String(examples.length), pane.port.locale)}{' '}
          <Link
            onClick={() => {
              pane.goToFigure(first);
            }}
          >
            {words.show}
          </Link>
        </p>
      )}
    </section>
  );
}
