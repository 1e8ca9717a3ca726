import { Button } from '@fluentui/react-components';
import { lazy, Suspense, useState } from 'react';
import { loadMoreItems } from '../pages.js';
import { usePane } from '../state/usePane.js';
import { useFrameStyles } from './useFrameStyles.js';

const MoreItems = lazy(loadMoreItems);

/** The way to what is rarely needed, which is fetched when nothing else is to do, or when it is asked for. */
export function MoreMenu() {
  const { header } = usePane().words.pane;
  const styles = useFrameStyles();
  const [isWanted, setWanted] = useState(false);
  const waiting = (
    <Button
      appearance="subtle"
      className={styles.icon}
      aria-label={header.more}
      title={header.more}
      aria-haspopup="menu"
      aria-expanded={false}
      onClick={() => {
        setWanted(true);
      }}
    >
      ⋯
    </Button>
  );
  if (!isWanted) return waiting;
  return (
    <Suspense fallback={waiting}>
      <MoreItems />
    </Suspense>
  );
}
