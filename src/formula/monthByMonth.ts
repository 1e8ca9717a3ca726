import type { Instruction } from './kernel.js';

/** Instructions that each do all months, written out: all of them for month 1, then for month 2, and so on. */
export const monthByMonth = (steps: readonly Instruction[], months: number): readonly Instruction[] =>
  Array.from({ length: months }, (_, month) => month).flatMap((month) =>
    steps.map((step) => ({
      ...step,
      count: 1,
      target: step.target + month,
      a: step.a + month * step.aStep,
      b: step.b + month * step.bStep,
      c: step.c + month * step.cStep,
    })),
  );
