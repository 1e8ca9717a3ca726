import { useMemo } from 'react';
import type { Case } from '../../../roi/case/types.js';
import type { Figures } from '../../state/liveFigures.js';
import type { PaneState } from '../../state/paneState.js';
import { usePaneState } from '../../state/usePane.js';

type Select<T> = (theCase: Case | undefined, figures: Figures | undefined) => T;

function sameFlat<T extends object>(one: T, other: T): boolean {
  const keys = Object.keys(one) as (keyof T)[];
  return keys.length === Object.keys(other).length && keys.every((key) => Object.is(one[key], other[key]));
}

/** Makes something only when the case or its figures are others, and returns the last one while that says the same. */
function steady<T extends object>(select: Select<T>): (state: PaneState) => T {
  let last:
    | { readonly theCase: Case | undefined; readonly figures: Figures | undefined; readonly made: T }
    | undefined;
  return ({ current, figures }) => {
    const theCase = current?.theCase;
    if (last && last.theCase === theCase && last.figures === figures) return last.made;
    const next = select(theCase, figures);
    last = { theCase, figures, made: last && sameFlat(last.made, next) ? last.made : next };
    return last.made;
  };
}

/** A flat object made of the case and its figures; only other contents draw anew. `select` itself stays the same. */
export function useSteady<T extends object>(select: Select<T>): T {
  return usePaneState(useMemo(() => steady(select), [select]));
}
