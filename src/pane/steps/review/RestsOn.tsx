import { Link } from '@fluentui/react-components';
import { fill } from '../../../i18n/fill.js';
import type { Figures } from '../../state/liveFigures.js';
import { usePane } from '../../state/usePane.js';
import { useReviewStyles } from './useReviewStyles.js';

/** How many lines carry the result, and what in it is still the example's. */
export function RestsOn({ figures }: { readonly figures: Figures }) {
  const pane = usePane();
  const styles = useReviewStyles();
  const { rests: words } = pane.words.review;
  const classes = Object.values(figures.benefits).map(({ status }) => status.class);
  const count = (wanted: string): number => classes.filter((one) => one === wanted).length;
  const { examples } = figures.theCase;
  const [first] = examples;
  return (
    <section>
      <h3 className={styles.heading}>{words.title}</h3>
      <p className={styles.text}>
        {fill(words.lines, { hard: count('hard'), soft: count('soft'), off: count('off') })}
      </p>
      {first !== undefined && (
        <p className={styles.text}>
          {fill(examples.length === 1 ? words.examples.one : words.examples.other, {
            count: examples.length,
          })}{' '}
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
