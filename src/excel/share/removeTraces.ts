import type { Job } from '../../job/job.js';
import { BUILT_NAMESPACE, CASE_NAMESPACE } from '../../workbook/namespaces.js';
import { REPLACED_NAMESPACE } from './originals/part.js';
import { onLine } from './requests/line.js';
import { shareError, type Surroundings } from './surroundings.js';

/** How many parts of the workbook were removed of each. */
export interface Removed {
  /** The case as it is, and as the sheets were built from it. */
  readonly cases: number;
  /** Notes about replaced formulas: without them, replacing cannot be undone. */
  readonly originals: number;
}

/**
 * Removes what recipients need not have: the stored case with what was noted in it, and the originals of replaced formulas.
 * Rejects with a ShareError, or with the reason of the signal.
 */
export const removeTraces =
  (surroundings: Surroundings): Job<Removed> =>
  async (control = {}) => {
    try {
      return await onLine(surroundings, control, async (line) => {
        const { customXmlParts } = line.context.workbook;
        const idsOf = (namespace: string) => customXmlParts.getByNamespace(namespace).load('items/id');
        const cases = [CASE_NAMESPACE, BUILT_NAMESPACE].map(idsOf);
        const originals = idsOf(REPLACED_NAMESPACE);
        await line.send();
        const held = cases.flatMap(({ items }) => items);
        for (const { id } of [...held, ...originals.items]) customXmlParts.getItem(id).delete();
        await line.send();
        return { cases: held.length, originals: originals.items.length };
      });
    } catch (error) {
      control.signal?.throwIfAborted();
      throw shareError(error, 'removing', surroundings.words);
    }
  };
