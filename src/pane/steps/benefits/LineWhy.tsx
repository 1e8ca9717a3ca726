import { Link, mergeClasses } from '@fluentui/react-components';
import { fill } from '../../../i18n/fill.js';
import { useLineStyles } from '../lines/useLineStyles.js';
import { usePane } from '../../state/usePane.js';
import type { LineTold } from './lineTold.js';

/** Why a line is hard or soft and what it needs, with the way to the figure. */
export function LineWhy({ told, name }: { readonly told: LineTold; readonly name: string }) {
  const pane = usePane();
  const styles = useLineStyles();
  const { benefits: words } = pane.words;
  const { why, target, isMissing } = told;
  if (why === '') return null;
  const spoken = fill(isMissing ? words.goNamed : words.seeNamed, { figure: name });
  return (
    <p className={styles.small}>
      {why}{' '}
      {target !== undefined && (
        <Link
          className={mergeClasses(styles.link, styles.inText)}
          aria-label={spoken}
          onClick={() => {
            pane.goToFigure(target);
          }}
        >
          {isMissing ? words.go : words.see}
        </Link>
      )}
    </p>
  );
}
