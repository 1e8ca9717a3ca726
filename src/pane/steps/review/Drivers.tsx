import { Link } from '@fluentui/react-components';
import { useDeferredValue, useMemo } from 'react';
import { fill } from '../../../i18n/fill.js';
import { modelOf } from '../../../roi/model/model.js';
import { sensitivityOf } from '../../../roi/model/sensitivity.js';
import { figureName } from '../../state/figureName.js';
import { useCase, usePane, usePaneState } from '../../state/usePane.js';
import { useReviewStyles } from './useReviewStyles.js';

const MOST = 6;

/** The bars of the tornado as ways to their fields. */
export function Drivers() {
  const pane = usePane();
  const styles = useReviewStyles();
  const { charts: words } = pane.words.review;
  const theCase = useDeferredValue(useCase());
  const figures = usePaneState((state) => state.figures);
  const paths = useMemo(
    () =>
      sensitivityOf(modelOf(theCase))
        .slice(0, MOST)
        .map(({ path }) => path),
    [theCase],
  );
  if (paths.length === 0) return null;
  return (
    <>
      <h4 className={styles.heading}>{words.drivers}</h4>
      <ol className={styles.list}>
        {paths.map((path) => {
          const field = figureName(path, figures, pane.words);
          return (
            <li key={path}>
              <Link
                aria-label={fill(words.goTo, { field })}
                onClick={() => {
                  pane.goToFigure(path);
                }}
              >
                {field}
              </Link>
            </li>
          );
        })}
      </ol>
    </>
  );
}
