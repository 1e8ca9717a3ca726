import type { Control, Job } from '../../job/job.js';
import { Obstacle } from '../build/problem.js';
import { compared } from './compared.js';
import { decided, type Left } from './decided.js';
import { whyOf, type Because, type FoundFormula } from './found.js';
import { markOf } from './originals/mark.js';
import { addParts, keepOnly, partIds } from './originals/parts.js';
import { readPlaces, type Now } from './places/readPlaces.js';
import { readSheets } from './places/sheets.js';
import { writePlaces } from './places/writePlaces.js';
import type { Change, Chosen } from './planned.js';
import { onLine, type Line } from './requests/line.js';
import { shareError, type Surroundings } from './surroundings.js';

export interface Replaced {
  readonly replaced: readonly FoundFormula[];
  /** Of those, the ones that Excel does not tell the value of. */
  readonly unchecked: readonly FoundFormula[];
  readonly left: readonly Left[];
}

/** What is known of a run while it goes on, to take it back. */
interface Underway {
  /** The parts that were there before. */
  parts: readonly string[];
  changes: readonly Change[];
}

/** Keeping, writing, comparing, and keeping what was really written; a request each unless they are many. */
const AFTER_READING = 5;

const wantedOf = ({ place, wanted }: Change) => ({ place, content: wanted });
const originalOf = ({ place, original }: Change) => ({ place, content: original });

async function carryOut(
  line: Line,
  chosen: readonly Chosen[],
  because: Because,
  underway: Underway,
): Promise<Replaced> {
  const [parts, sheets] = await Promise.all([partIds(line), readSheets(line, true)]);
  const { changes, left } = await decided(line, chosen, sheets, because);
  if (changes.length === 0) return { replaced: [], unchecked: [], left };
  Object.assign(underway, { parts, changes });
  line.expect(AFTER_READING);
  const originals = changes.map((change) => ({ ...originalOf(change), mark: markOf(change.wanted) }));
  const added = await addParts(line, { sheets: sheets.marks, originals });
  const puts = new Map(changes.map((change) => [wantedOf(change), change]));
  const refused = await writePlaces(line, [...puts.keys()]);
  const written = [...puts].flatMap(([put, change]) => (refused.has(put) ? [] : change));
  const { wrong, right } = await compared(line, written);
  await writePlaces(line, [...wrong.keys()].map(originalOf));
  const marks = new Map([...right].map(([{ place }, content]) => [place, markOf(content)]));
  await keepOnly(line, added, marks, sheets.marks);
  const done = written.filter((change) => !wrong.has(change));
  return {
    replaced: done.map(({ found }) => found),
    unchecked: done.filter(({ shown }) => !shown).map(({ found }) => found),
    left: [
      ...left,
      ...[...puts].flatMap(([put, { found }]) =>
        refused.has(put) ? { found, why: because('refused') } : [],
      ),
      ...[...wrong].map(([{ found }, { before, after }]) => ({
        found,
        why: because('differs', { before: String(before), after: String(after) }),
      })),
    ],
  };
}

/** Of what a formula fills, the cell with the formula tells. */
const firstOf = (content: unknown): unknown => (Array.isArray(content) ? firstOf(content[0]) : content);

const isBack = (there: Now | undefined, change: Change | undefined): boolean =>
  JSON.stringify(firstOf(there?.content)) === JSON.stringify(firstOf(change?.original));

/** Puts everything back, in requests of its own: one that failed may still be waiting. */
const takeBack = (surroundings: Surroundings, { parts, changes }: Underway): Promise<void> =>
  onLine(surroundings, {}, async (line) => {
    const now = await partIds(line);
    await writePlaces(line, changes.map(originalOf));
    const back = await readPlaces(
      line,
      changes.map(({ place }) => place),
    );
    if (back.some((there, at) => !isBack(there, changes[at]))) throw new Obstacle('changed');
    for (const id of now) if (!parts.includes(id)) line.context.workbook.customXmlParts.getItem(id).delete();
    await line.send();
  });

async function recovered(error: unknown, surroundings: Surroundings, underway: Underway, control: Control) {
  const { words } = surroundings;
  if (underway.changes.length > 0)
    await takeBack(surroundings, underway).catch((failure: unknown) => {
      throw shareError(failure, 'unclear', words);
    });
  control.signal?.throwIfAborted();
  return shareError(error, 'unchanged', words);
}

/**
 * Replaces formulas that call functions of ours by native ones or by their values. What they were is kept in the workbook
 * first. Each result is compared with what it was; where it is another one the formula is put back and listed. Protected
 * sheets are left alone: taking off a protection that someone put on is theirs to do. Cancelled halfway, everything is put
 * back. Rejects with a ShareError, or with the reason of the signal.
 */
export const replaceFormulas =
  (chosen: readonly Chosen[], surroundings: Surroundings): Job<Replaced> =>
  async (control = {}) => {
    const underway: Underway = { parts: [], changes: [] };
    try {
      const replaced = await onLine(surroundings, control, (line) =>
        carryOut(line, chosen, whyOf(surroundings.words), underway),
      );
      control.progress?.(1);
      return replaced;
    } catch (error) {
      throw await recovered(error, surroundings, underway, control);
    }
  };
