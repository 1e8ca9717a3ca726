import type { Instruction, Kernel } from './kernel.js';
import { RECORD, singleOf } from './perform.js';
import type { Code } from './perform.js';

/** Instructions as the records that are carried out. */
export function encode(instructions: readonly Instruction[]): Code {
  const kernels: Kernel[] = [];
  const places = new Map<Kernel, number>();
  function placeOf(kernel: Kernel): number {
    const place = places.get(kernel) ?? kernels.push(kernel) - 1;
    places.set(kernel, place);
    return place;
  }
  const records = new Int32Array(instructions.length * RECORD);
  instructions.forEach(({ kernel, target, count, a, aStep, b, bStep, c, cStep, length }, at) => {
    const single = count === 1 ? singleOf(kernel) : -1;
    const which = single >= 0 ? single : -1 - placeOf(kernel);
    records.set([which, target, a, b, c, count, aStep + 2 * bStep + 4 * cStep, length], at * RECORD);
  });
  return { records, kernels };
}
