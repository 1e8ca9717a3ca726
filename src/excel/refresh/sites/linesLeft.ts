import type { Line } from './site.js';

/** Of some rows or columns those that are left, where they are by now. */
export const linesLeft = (line: Line, some: readonly number[]): readonly number[] =>
  some.flatMap((at) => line(at) ?? []);
