import { sameCase } from '../../roi/case/sameCase.js';
import type { Case } from '../../roi/case/types.js';
import { BUILT_NAMESPACE, CASE_NAMESPACE } from '../../workbook/namespaces.js';
import { storedCaseOf } from '../../workbook/storedCase.js';
import { askWritable } from '../build/changeable.js';
import { obstacleOf } from '../build/problem.js';
import { inExcel, send, type Session } from '../build/session.js';
import { readErrorOf, refusal } from './readError.js';
import { storedOf, type Stored } from './storedOf.js';
import { sessionOf, type ReadSurroundings } from './surroundings.js';

/** The case that travels in the workbook. Its methods reject with a ReadError. */
export interface CaseStore {
  readonly read: () => Promise<Stored>;
  /**
   * Puts a case into the place of the one that is there; refuses where that is newer, damaged, or not the one that was
   * read or saved here last.
   */
  readonly save: (theCase: Case) => Promise<void>;
  /** Takes out what is there, readable or not: somebody asked for it. */
  readonly remove: () => Promise<void>;
}

interface Part {
  readonly id: string;
  readonly xml: string;
}

/** Asks for parts by their ids; one that is gone by then makes the request fail. */
function askXml({ customXmlParts }: Excel.Workbook, ids: readonly string[]): () => readonly Part[] {
  const found = ids.map((id) => ({ id, xml: customXmlParts.getItem(id).getXml() }));
  return () => found.map(({ id, xml }) => ({ id, xml: xml.value }));
}

const sameIds = (parts: readonly Part[], ids: readonly string[]): boolean =>
  parts.length === ids.length && parts.every(({ id }) => ids.includes(id));

/** All parts of ours: in one request where they are those that are known, otherwise in two. */
async function readParts(
  context: Excel.RequestContext,
  session: Session,
  known: readonly string[],
): Promise<readonly Part[]> {
  const { workbook } = context;
  const scoped = workbook.customXmlParts.getByNamespace(CASE_NAMESPACE).load('items/id');
  const expected = askXml(workbook, known);
  await send(context, session);
  const ids = scoped.items.map(({ id }) => id);
  if (sameIds(expected(), ids)) return expected();
  const parts = askXml(workbook, ids);
  await send(context, session);
  return parts();
}

/** `appVersion` is that of CSROI, which the stored case names. */
export function createCaseStore(appVersion: string, surroundings: ReadSurroundings): CaseStore {
  const { words } = surroundings;
  const session = sessionOf(surroundings);
  let known: readonly string[] = [];
  /** The case that was read or saved last, and one whose saving had no answer; no cases where none was there. */
  let own: readonly Case[] | undefined;

  async function replace(context: Excel.RequestContext, theCase: Case): Promise<void> {
    const { customXmlParts } = context.workbook;
    const isWritable = askWritable(context.workbook, session.has);
    const built = customXmlParts.getByNamespace(BUILT_NAMESPACE).load('items/id');
    const there = await readParts(context, session, known);
    isWritable();
    const stored = storedOf(there.map(({ xml }) => xml));
    const { kind } = stored;
    if (kind === 'newer' || kind === 'damaged') throw refusal(kind, words);
    if (kind === 'case' && own && !own.some((one) => sameCase(one, stored.theCase)))
      throw refusal('elsewhere', words);
    own &&= [...own, theCase];
    // What the sheets were built from stays known: by it a refresh tells what was changed by hand.
    if (kind === 'case' && built.items.length === 0)
      customXmlParts.add(storedCaseOf(stored.theCase, appVersion, BUILT_NAMESPACE).xml);
    const { xml } = storedCaseOf(theCase, appVersion);
    const last = there.at(-1);
    for (const { id } of there.slice(0, -1)) customXmlParts.getItem(id).delete();
    const part = last ? customXmlParts.getItem(last.id) : customXmlParts.add(xml);
    if (last) part.setXml(xml);
    else part.load('id');
    await send(context, session);
    known = [last?.id ?? part.id];
    own = [theCase];
  }

  async function asking<T>(work: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
    try {
      return await inExcel(work).catch((error: unknown) => {
        if (known.length === 0 || obstacleOf(error).problem !== 'changed') throw error;
        // Another pane or a build has put another part there.
        known = [];
        return inExcel(work);
      });
    } catch (error) {
      throw readErrorOf(error, words);
    }
  }

  return {
    async read() {
      if (!session.has('storedCase')) return { kind: 'none' };
      return asking(async (context) => {
        const there = await readParts(context, session, known);
        known = there.map(({ id }) => id);
        const stored = storedOf(there.map(({ xml }) => xml));
        own = stored.kind === 'case' ? [stored.theCase] : [];
        return stored;
      });
    },
    async save(theCase) {
      if (!session.has('storedCase')) throw refusal('tooOld', words);
      await asking((context) => replace(context, theCase));
    },
    async remove() {
      await asking(async (context) => {
        for (const { id } of await readParts(context, session, known))
          context.workbook.customXmlParts.getItem(id).delete();
        await send(context, session);
        known = [];
        own = [];
      });
    },
  };
}
