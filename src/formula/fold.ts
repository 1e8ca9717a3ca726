import { emit } from './draft.js';
import type { Draft, Operand } from './draft.js';
import type { Fold } from './kernel.js';

/** Two more at a time where there is a loop for three. */
function fromTheLeft(
  draft: Draft,
  { rows, rowsOfThree }: Fold,
  [first, ...others]: readonly [Operand, ...Operand[]],
  into?: number,
): Operand {
  let left = first;
  let running: number | undefined;
  for (let done = 0; done < others.length;) {
    const kernel = done + 1 < others.length ? (rowsOfThree ?? rows) : rows;
    const taken = others.slice(done, done + (kernel === rows ? 1 : 2));
    done += taken.length;
    left = emit(draft, kernel, [left, ...taken], done === others.length ? into : running);
    running = left.step === 1 ? left.at : undefined;
  }
  return left;
}

/** a ∘ b ∘ c … from the left, in as few steps as there are loops for. */
export function fold(
  draft: Draft,
  by: Fold,
  operands: readonly [Operand, ...Operand[]],
  into?: number,
): Operand {
  const [first] = operands;
  const areAlike = operands.every(({ live, step }) => !live && step === first.step);
  if (!by.rowsOfMany || operands.length < 3 || !areAlike) return fromTheLeft(draft, by, operands, into);
  const places = Int32Array.from(operands, ({ at }) => at);
  return emit(draft, by.rowsOfMany(places), [first], into);
}
