import { useMemo } from 'react';
import type { PaneState } from '../../state/paneState.js';
import { usePaneState } from '../../state/usePane.js';

function sameFlat<T extends object>(one: T, other: T): boolean {
  const keys = Object.keys(one) as (keyof T)[];
  return keys.length === Object.keys(other).length && keys.every((key) => Object.is(one[key], other[key]));
}

/** The same function, but it returns the object it returned before while that says the same. */
function steady<T extends object>(select: (state: PaneState) => T): (state: PaneState) => T {
  let last: T | undefined;
  return (state) => {
    const next = select(state);
    if (!last || !sameFlat(last, next)) last = next;
    return last;
  };
}

/** A flat object made of the pane's state anew each time; only other contents draw anew. `select` itself stays the same. */
export function useSteady<T extends object>(select: (state: PaneState) => T): T {
  return usePaneState(useMemo(() => steady(select), [select]));
}
