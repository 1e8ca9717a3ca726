/** The same numbers every time, spread as a linear congruential generator spreads them. */
export function samples(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/** A whole number from low to high. */
export function wholeBetween(next: () => number, low: number, high: number): number {
  return low + Math.floor(next() * (high - low + 1));
}

export function oneOf<T>(next: () => number, choices: readonly T[]): T {
  return choices[Math.floor(next() * choices.length)]!;
}
