import { useMemo } from 'react';
import type { Case } from '../../../roi/case/types.js';
import type { PaneState } from '../../state/paneState.js';
import { usePaneState } from '../../state/usePane.js';

/** A part of the case whose numbers are not to be read: only whether there are any, and how many. */
export type Shape<T> = T extends number
  ? unknown
  : T extends object
    ? { readonly [K in keyof T]: Shape<T[K]> }
    : T;

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

/** Whether two parts differ in nothing but their numbers. */
function sameShape(one: unknown, other: unknown): boolean {
  if (typeof one === 'number') return typeof other === 'number';
  if (one === other || !isObject(one) || !isObject(other)) return one === other;
  const keys = Object.keys(one);
  return (
    keys.length === Object.keys(other).length &&
    keys.every((key) => key in other && sameShape(one[key], other[key]))
  );
}

/** Returns the last part while the next one has its shape. */
function steady<T>(select: (theCase: Case) => T): (state: PaneState) => T | undefined {
  let last: T | undefined;
  return ({ current }) => {
    const next = current && select(current.theCase);
    if (!sameShape(last, next)) last = next;
    return last;
  };
}

/**
 * A part of the case that draws anew only where more than numbers changes: these have fields of their own, so that a digit
 * typed into one of them draws no other. `select` itself stays the same.
 */
export function useShape<T>(select: (theCase: Case) => T | undefined): Shape<T> | undefined {
  return usePaneState(useMemo(() => steady(select), [select])) as Shape<T> | undefined;
}
