import { send, inExcel, type Session } from '../build/session.js';
import { setFollowers } from '../build/setFollowers.js';
import { suspend } from '../build/features.js';
import type { SheetMark } from '../build/state/record.js';
import { formulasIn } from '../share/places/rules.js';
import type { Inspected } from './inspect.js';
import { placedContents, type PlacedContent } from './placedContents.js';

const LOST = '#REF!';

const isLost = ({ content }: PlacedContent): boolean =>
  formulasIn(content).some((formula) => formula.includes(LOST));

const theirs = ({ existing, managed }: Pick<Inspected, 'existing' | 'managed'>): readonly SheetMark[] => {
  const ours = new Set([...managed.values()].map(({ id }) => id));
  return existing.sheets.filter(({ id }) => !ours.has(id));
};

/** What of people's own names cells that go with lines of ours: Excel makes `#REF!` of it. */
export async function findLosses(
  inspected: Inspected,
  session: Session,
  loses: (formula: string) => boolean,
): Promise<readonly PlacedContent[]> {
  return inExcel(async (context) => {
    const placed = await placedContents(context, session, theirs(inspected));
    return placed.filter((one) => !isLost(one) && formulasIn(one.content).some(loses));
  });
}

/** Gives people's own formulas back what they named, where they still say `#REF!` and those lines are there again. */
export async function restoreLosses(
  losses: readonly PlacedContent[],
  inspected: Pick<Inspected, 'existing' | 'managed'>,
  session: Session,
): Promise<void> {
  if (losses.length === 0) return;
  await inExcel(async (context) => {
    const { workbook } = context;
    const sheets = theirs(inspected).map(({ id }) => ({
      id,
      protection: workbook.worksheets.getItem(id).protection.load('protected,options'),
    }));
    const placed = await placedContents(context, session, theirs(inspected));
    const lost = new Set(placed.filter(isLost).map(({ place }) => JSON.stringify(place)));
    suspend(workbook, session.requirements);
    setFollowers(
      workbook,
      losses
        .filter(({ place }) => lost.has(JSON.stringify(place)))
        .map(({ place, content }) => {
          const guard = sheets.find(({ id }) => id === place.sheet?.id)?.protection;
          return { place, content, after: content, ...(guard?.protected && { protection: guard.options }) };
        }),
      ({ content }) => content,
    );
    await send(context, session);
  });
}
