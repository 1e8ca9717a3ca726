import { useEffect, useRef, type RefObject } from 'react';

/** Lengths of the page that its parts find out about themselves: styles read them. */
export type MeasuredLength = '--strip-end' | '--total-height';

/** Keeps a length up to date while the part is there that it is measured at; `measure` stays the same function. */
export function useMeasured<E extends HTMLElement>(
  length: MeasuredLength,
  measure: (part: E) => number,
): RefObject<E | null> {
  const part = useRef<E>(null);
  useEffect(() => {
    const { current } = part;
    if (!current) return undefined;
    const { style } = document.documentElement;
    const observer = new ResizeObserver(() => {
      style.setProperty(length, `${measure(current)}px`);
    });
    observer.observe(current);
    return () => {
      observer.disconnect();
      style.removeProperty(length);
    };
  }, [length, measure]);
  return part;
}
