import type { Likeness } from './align.js';
import type { Told } from './told.js';

/** How little it says that both of two lines hold something, or neither. */
const LITTLE = 1e-4;

interface Ballot {
  readonly built: number;
  readonly now: number;
  readonly vote: (one: number, other: number, weight: number) => void;
  readonly likeness: Likeness;
}

/** Collects what speaks for a line being another one, of rows or of columns. */
export function ballot(built: readonly Told[], now: readonly Told[], direction: 'row' | 'column'): Ballot {
  const [filled, filledNow] = [built, now].map((cells) => new Set(cells.map((cell) => cell[direction])));
  const [count, countNow] = [Math.max(0, ...filled!), Math.max(0, ...filledNow!)];
  const votes = new Float64Array(count * countNow);
  const at = (one: number, other: number): number => (one - 1) * countNow + other - 1;
  return {
    built: count,
    now: countNow,
    vote: (one, other, weight) => {
      if (one <= count && other <= countNow) votes[at(one, other)]! += weight;
    },
    likeness: (one, other) =>
      votes[at(one, other)]! + (filled!.has(one) === filledNow!.has(other) ? LITTLE : 0),
  };
}
