import { send, inExcel, type Session } from '../build/session.js';
import { setFollowers } from '../build/setFollowers.js';
import { suspend } from '../build/features.js';
import type { SheetMark } from '../build/state/record.js';
import { formulasIn } from '../share/places/rules.js';
import type { Inspected } from './inspect.js';
import { placedContents, type PlacedContent } from './placedContents.js';
import type { Losing } from './reshape/losing.js';

const LOST = '#REF!';

/** Something of people's own that names cells which go with lines of ours. */
export interface Loss extends PlacedContent {
  /** What each of its formulas is told as once those lines are there again; undefined of those that lose nothing. */
  readonly comesBack: readonly (string | undefined)[];
}

const isLost = (formula: string): boolean => formula.includes(LOST);

const theirs = ({ existing, managed }: Pick<Inspected, 'existing' | 'managed'>): readonly SheetMark[] => {
  const ours = new Set([...managed.values()].map(({ id }) => id));
  return existing.sheets.filter(({ id }) => !ours.has(id));
};

/** What of people's own names cells that go with lines of ours: Excel makes `#REF!` or a shorter range of them. */
export async function findLosses(
  inspected: Pick<Inspected, 'existing' | 'managed'>,
  session: Session,
  losing: Losing,
): Promise<readonly Loss[]> {
  if (!losing.isAny) return [];
  return inExcel(async (context) => {
    const placed = await placedContents(context, session, theirs(inspected));
    return placed.flatMap((one) => {
      const formulas = formulasIn(one.content);
      const comesBack = formulas.map((formula) => losing.comesBack(formula, ''));
      const isConcerned = comesBack.some((formula) => formula !== undefined) && !formulas.some(isLost);
      return isConcerned ? [{ ...one, comesBack }] : [];
    });
  });
}

/** Gives people's own formulas back what they named once those lines are there again, unless they were changed since. */
export async function restoreLosses(
  losses: readonly Loss[],
  inspected: Pick<Inspected, 'existing' | 'managed'>,
  session: Session,
  { told }: Losing,
): Promise<void> {
  if (losses.length === 0) return;
  await inExcel(async (context) => {
    const { workbook } = context;
    const sheets = theirs(inspected).map(({ id }) => ({
      id,
      protection: workbook.worksheets.getItem(id).protection.load('protected,options'),
    }));
    const placed = await placedContents(context, session, theirs(inspected));
    const now = new Map(placed.map(({ place, content }) => [JSON.stringify(place), formulasIn(content)]));
    const hasLost = ({ place, comesBack }: Loss): boolean =>
      (now.get(JSON.stringify(place)) ?? []).some(
        (formula, at) => isLost(formula) || (comesBack[at] !== undefined && told(formula) === comesBack[at]),
      );
    suspend(workbook, session.requirements);
    setFollowers(
      workbook,
      losses.filter(hasLost).map(({ place, content }) => {
        const guard = sheets.find(({ id }) => id === place.sheet?.id)?.protection;
        return { place, content, after: content, ...(guard?.protected && { protection: guard.options }) };
      }),
      ({ content }) => content,
    );
    await send(context, session);
  });
}
