import { Suspense, useState } from 'react';
import { MoreItems } from '../pages.js';
import { useModel } from '../state/usePane.js';
import { MoreButton } from './MoreButton.js';

/** The way to what is rarely needed, which is fetched when nothing else is to do, or when it is asked for. */
export function MoreMenu() {
  const isReady = useModel() !== undefined;
  const [isWanted, setWanted] = useState(false);
  const waiting = (
    <MoreButton
      aria-haspopup="menu"
      aria-expanded={false}
      onClick={() => {
        setWanted(true);
      }}
    />
  );
  if (!isWanted || !isReady) return waiting;
  return (
    <Suspense fallback={waiting}>
      <MoreItems />
    </Suspense>
  );
}
