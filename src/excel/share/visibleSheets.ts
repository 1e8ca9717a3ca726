import type { Job } from '../../job/job.js';
import { onLine } from './requests/line.js';
import { shareError, type Surroundings } from './surroundings.js';

/**
 * The names of the sheets that who opens the workbook sees, in the order of their tabs. Rejects with a ShareError, or with
 * the reason of the signal.
 */
export const visibleSheets =
  (surroundings: Surroundings): Job<readonly string[]> =>
  async (control = {}) => {
    try {
      return await onLine(surroundings, control, async ({ context, send }) => {
        const { worksheets } = context.workbook;
        worksheets.load('items/name,items/visibility');
        await send();
        return worksheets.items.filter(({ visibility }) => visibility === 'Visible').map(({ name }) => name);
      });
    } catch (error) {
      control.signal?.throwIfAborted();
      throw shareError(error, 'unchanged', surroundings.words);
    }
  };
