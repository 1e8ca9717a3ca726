import { putPlaces } from '../share/places/putPlaces.js';
import type { Content } from '../share/places/readPlaces.js';
import type { Following } from './state/record.js';

/** Asks Excel to write what of the user's follows sheets; protected sheets are opened meanwhile. */
export function setFollowers(
  { context, worksheets }: Excel.Workbook,
  followers: readonly Following[],
  contentOf: (follower: Following) => Content,
): void {
  const guarded = new Map(
    followers.flatMap(({ place: { sheet }, protection }) =>
      sheet && protection ? [[sheet.id, protection] as const] : [],
    ),
  );
  for (const id of guarded.keys()) worksheets.getItem(id).protection.unprotect();
  putPlaces(
    { context },
    followers.map((one) => ({ place: one.place, content: contentOf(one) })),
  );
  for (const [id, protection] of guarded) worksheets.getItem(id).protection.protect(protection);
}
