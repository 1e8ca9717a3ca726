import type { Kernel } from './kernel.js';

export const copy: Kernel = (memory, count, target, a, aStep) => {
  for (const end = target + count; target < end; target++, a += aStep) memory[target] = memory[a]!;
};
