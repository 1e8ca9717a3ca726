const ELLIPSIS = '…';

/** A text of at most so many UTF-16 units, which is how Excel counts; one that is cut ends in an ellipsis. */
export function shortened(text: string, most: number): string {
  if (text.length <= most) return text;
  const kept = text.slice(0, most - ELLIPSIS.length);
  const halfPair = /[\uD800-\uDBFF]$/.test(kept);
  return (halfPair ? kept.slice(0, -1) : kept) + ELLIPSIS;
}
