import type { WorkbookData } from '../../workbook/workbook.js';
import { isOwnName } from '../build/isOwnName.js';
import type { Follower } from '../build/plan.js';
import { send, type Session } from '../build/session.js';
import type { Renamed } from '../build/sheetReferences.js';
import type { BuildRecord, Following, SheetMark } from '../build/state/record.js';
import type { Content } from '../share/places/readPlaces.js';
import { formulasIn, withFormulas } from '../share/places/rules.js';
import type { Inspected } from './inspect.js';
import { movedFormula } from './movedFormula.js';
import { placedContents, type PlacedContent } from './placedContents.js';
import { rowMap } from './rowMap.js';

/** A workbook that takes the place of another. */
export interface Replacement {
  /** As it was built, as far as that is known. */
  readonly before: WorkbookData | undefined;
  readonly data: WorkbookData;
  /** Ids of sheets of ours that are the user's from now on. */
  readonly kept: readonly string[];
  /** What a build would have kept about sheets of ours that came as a file. */
  readonly adopted: BuildRecord | null;
  /** What followed sheets when the workbook that is there was built: what was lost then can come back. */
  readonly earlier: readonly Following[];
}

type Mover = (final: Renamed) => (formula: string) => string;

/** Leads formulas to where the rows that they name are from now on. */
function moverOf(
  replaced: readonly (readonly [wanted: string, mark: SheetMark])[],
  { before, data }: Replacement,
): Mover {
  const wanted = new Map(replaced.map(([name, mark]) => [mark.name.toLowerCase(), name]));
  const rows = new Map(
    data.sheets.map((to) => {
      const from = before?.sheets.find(({ name }) => name === to.name);
      return [to.name, from ? rowMap(from, to) : (row: number) => row] as const;
    }),
  );
  return (final) => (formula) =>
    movedFormula(formula, {
      sheet: (name) => {
        const called = wanted.get(name.toLowerCase());
        return called === undefined ? undefined : final(called);
      },
      row: (name, at) => {
        const called = wanted.get(name.toLowerCase());
        return called === undefined ? at : rows.get(called)?.(at);
      },
    });
}

const NOWHERE = '\u0001';
const LOST = '#REF!';

const isLost = (content: Content): boolean => formulasIn(content).some((formula) => formula.includes(LOST));

const contentOf = (content: Content, change: (formula: string) => string): Content =>
  withFormulas(content, change) as Content;

/** What is to be in a place; undefined where nothing follows the sheets that are replaced. */
function movedContent(
  { place, content }: PlacedContent,
  mover: Mover,
  earlier: ReadonlyMap<string, Following>,
): Follower['moved'] | undefined {
  const asItIs = (formula: string): string =>
    movedFormula(formula, { sheet: () => undefined, row: () => undefined });
  if (formulasIn(content).some((formula) => mover(() => NOWHERE)(formula) !== asItIs(formula)))
    return (final) => contentOf(content, mover(final));
  const once = earlier.get(JSON.stringify(place));
  return once && isLost(content) && isLost(once.after) ? () => once.content : undefined;
}

/** Tells what a build replaces by itself. */
function ownNames(
  record: BuildRecord | null,
  sheets: readonly SheetMark[],
  { before, data }: Replacement,
): (one: PlacedContent) => boolean {
  const names = [data, ...(before ? [before] : [])].flatMap((one) => one.names.map(({ name }) => name));
  const isOwn = isOwnName(names, sheets, record);
  return ({ place, content }) =>
    place.kind === 'name' &&
    !place.sheet &&
    typeof content === 'string' &&
    isOwn({ name: place.name, formula: content });
}

/**
 * What of people's own sheets, of those of ours that become theirs and of their names names cells of sheets that are built
 * anew: it is to lead to the same rows there, told by their labels, and says #REF! only where a row is gone.
 */
export async function findFollowers(
  context: Excel.RequestContext,
  session: Session,
  { existing, managed }: Inspected,
  replacement: Replacement,
): Promise<readonly Follower[]> {
  const { kept, adopted } = replacement;
  const replaced = [...managed].filter(([, { id }]) => !kept.includes(id));
  if (replaced.length === 0) return [];
  const staying = existing.sheets.filter(({ id }) => !replaced.some(([, mark]) => mark.id === id));
  const protections = new Map(
    staying.map(({ id }) => [
      id,
      context.workbook.worksheets.getItem(id).protection.load('protected,options'),
    ]),
  );
  await send(context, session);
  const isOwn = ownNames(existing.record ?? adopted, [...managed.values()], replacement);
  const mover = moverOf(replaced, replacement);
  const earlier = new Map(replacement.earlier.map((one) => [JSON.stringify(one.place), one]));
  const found = await placedContents(context, session, staying);
  return found.flatMap((one): readonly Follower[] => {
    const { place, content } = one;
    if (isOwn(one)) return [];
    const moved = movedContent(one, mover, earlier);
    const protection = place.sheet && protections.get(place.sheet.id);
    return moved
      ? [{ place, content, moved, ...(protection?.protected && { protection: protection.options }) }]
      : [];
  });
}
