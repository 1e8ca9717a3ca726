import type { Follower, Replacing } from '../build/plan.js';
import { inExcel, type Session } from '../build/session.js';
import { findFollowers, type Replacement } from './followers.js';
import type { Inspected } from './inspect.js';
import { tryOpening, type Guarded } from './tryOpening.js';

const guardedBy = ({ place: { sheet }, protection }: Follower): readonly Guarded[] =>
  sheet && protection ? [{ id: sheet.id, protection }] : [];

/** What a build has to know to take the place of another one. */
export async function replacingOf(
  inspected: Inspected,
  replacement: Replacement,
  session: Session,
): Promise<Replacing> {
  const followers = await inExcel((context) => findFollowers(context, session, inspected, replacement));
  await tryOpening(followers.flatMap(guardedBy), session);
  const { before, kept, adopted } = replacement;
  return { adopted, kept, names: before?.names.map(({ name }) => name) ?? [], followers };
}
