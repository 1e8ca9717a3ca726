import type { Case } from '../../roi/case/types.js';
import { BUILT_NAMESPACE, CASE_NAMESPACE } from '../../workbook/namespaces.js';
import { inExcel, send } from '../build/session.js';
import { readErrorOf } from './readError.js';
import { storedOf } from './storedOf.js';
import { sessionOf, type ReadSurroundings } from './surroundings.js';

/**
 * The case that the sheets were built from, which tells what somebody changed in them by hand; undefined where it is not
 * known. Rejects with a ReadError.
 */
export async function readBuilt(surroundings: ReadSurroundings): Promise<Case | undefined> {
  const session = sessionOf(surroundings);
  if (!session.has('storedCase')) return undefined;
  try {
    return await inExcel(async (context) => {
      const { customXmlParts } = context.workbook;
      const built = customXmlParts.getByNamespace(BUILT_NAMESPACE).load('items/id');
      const stored = customXmlParts.getByNamespace(CASE_NAMESPACE).load('items/id');
      await send(context, session);
      // Until the case is saved anew it is the one that was built.
      const parts = built.items.length > 0 ? built.items : stored.items;
      const xmls = parts.map((part) => part.getXml());
      if (xmls.length === 0) return undefined;
      await send(context, session);
      const found = storedOf(xmls.map(({ value }) => value));
      return found.kind === 'case' ? found.theCase : undefined;
    });
  } catch (error) {
    throw readErrorOf(error, surroundings.words);
  }
}
