import type { WorkbookData } from '../../workbook/workbook.js';
import { askChangeable } from '../build/changeable.js';
import { readExisting } from '../build/readExisting.js';
import { send, type Session } from '../build/session.js';
import { settle } from '../build/settle.js';
import type { Existing } from '../build/state/existing.js';
import type { SheetMark } from '../build/state/record.js';
import { CASE_NAMESPACE } from '../../workbook/namespaces.js';
import { storedOf } from '../read/storedOf.js';
import { managedSheets } from '../read/managed.js';
import { readSheets, type FoundSheet } from './foundSheets.js';
import { readInputFormulas, type InputFormula } from './inputFormulas.js';
import { renamedBy } from './renamedBy.js';
import { nameTargets } from './sites/nameTargets.js';
import { standingOf, type Standing } from './sites/standing.js';

/** A case is stored that must not be replaced. */
export class NotReplaced extends Error {
  constructor(readonly why: 'newer' | 'damaged') {
    super(why);
  }
}

/** What a refresh finds. */
export interface Inspected {
  readonly existing: Existing;
  /** Parts of ours, as XML. */
  readonly parts: readonly string[];
  /** Sheets of ours, by what our data call them. */
  readonly managed: ReadonlyMap<string, SheetMark>;
  readonly found: ReadonlyMap<string, FoundSheet>;
  readonly standing: Standing;
  readonly inputFormulas: readonly InputFormula[];
}

/**
 * The parts of ours.
 * @throws NotReplaced where the case among them cannot be read
 */
async function readableParts(
  context: Excel.RequestContext,
  session: Session,
  { parts }: Existing,
): Promise<readonly string[]> {
  if (parts.length === 0) return [];
  const { customXmlParts } = context.workbook;
  const cases = customXmlParts.getByNamespace(CASE_NAMESPACE).load('items/id');
  const asked = parts.map((id) => ({ id, xml: customXmlParts.getItem(id).getXml() }));
  await send(context, session);
  const isCase = (part: string): boolean => cases.items.some(({ id }) => id === part);
  const { kind } = storedOf(asked.flatMap(({ id, xml }) => (isCase(id) ? [xml.value] : [])));
  if (kind === 'newer' || kind === 'damaged') throw new NotReplaced(kind);
  return asked.map(({ xml }) => xml.value);
}

/** Reads sheets of ours, once what a build that was broken off has left behind is cleared away. */
export async function inspect(
  context: Excel.RequestContext,
  session: Session,
  built: WorkbookData,
): Promise<Inspected> {
  const isChangeable = askChangeable(context.workbook, session.has);
  let existing = await readExisting(context, session);
  isChangeable();
  if (existing.journal) {
    settle(context.workbook, existing.journal, existing, session.has);
    await send(context, session);
    existing = await readExisting(context, session);
  }
  const parts = await readableParts(context, session, existing);
  const managed = managedSheets(
    existing,
    built.sheets.map(({ name }) => name),
    new Set(built.names.map(({ name }) => existing.record?.names[name] ?? name)),
  );
  const found = await readSheets(context, session, managed, built.sheets);
  const targets = session.has('names') ? nameTargets(built, existing, managed) : undefined;
  const renamed = renamedBy(managed);
  const standing = standingOf(built, { found, targets, renamed });
  const inputFormulas = await readInputFormulas(context, session, standing.workbook, found);
  return { existing, parts, managed, found, standing, inputFormulas };
}
