import type { Job } from '../../job/job.js';
import { readParts } from './originals/parts.js';
import { onLine } from './requests/line.js';
import { shareError, type Surroundings } from './surroundings.js';

/** How many replaced formulas the workbook keeps the originals of: whether there is something to undo. */
export const countOriginals =
  (surroundings: Surroundings): Job<number> =>
  async (control = {}) => {
    try {
      const parts = await onLine(surroundings, control, readParts);
      return parts.reduce(
        (count, { kept }) => count + (typeof kept === 'string' ? 0 : kept.originals.length),
        0,
      );
    } catch (error) {
      control.signal?.throwIfAborted();
      throw shareError(error, 'unchanged', surroundings.words);
    }
  };
