import { conditionalFormats } from '../../build/sheet/conditionalFormats.js';
import { inExcel, send, type Session } from '../../build/session.js';
import { aroundOf, type TwoWays } from '../changeInPlace.js';
import { renamedBy } from '../renamedBy.js';
import { formatsThere, isSameCondition, isThatFormat, type FoundFormat } from './formatsThere.js';

/** The ids of sheets on which a change, or the one that takes it back, writes or removes rules for looks. */
export const withFormats = ({ forward, back }: TwoWays): ReadonlySet<string> =>
  new Set(
    [...forward.patches, ...back.patches].flatMap(({ id, formats, rest }) =>
      formats.length + rest.data.conditionalFormats.length > 0 ? [id] : [],
    ),
  );

/**
 * Brings rules for looks back to what they were, as they were found before, once lines stand again where they stood: what a
 * request that failed took away comes again, and what it brought, or cut, goes. People's own stay.
 */
export async function restoreFormats(
  change: TwoWays,
  before: readonly FoundFormat[],
  session: Session,
): Promise<void> {
  const { forward, back } = change;
  const concerned = withFormats(change);
  const sheets = [...back.managed].filter(([, { id }]) => concerned.has(id));
  if (sheets.length === 0) return;
  const renamed = renamedBy(back.managed);
  const known = new Set(before.map(({ place }) => place.id));
  await inExcel(async (context) => {
    const { workbook } = context;
    const found = await formatsThere(
      context,
      sheets.map(([, mark]) => mark),
      session,
    );
    const around = aroundOf(workbook, back, session, (name) => name);
    for (const [wanted, { id }] of sheets) {
      const data = back.reshaping.data.sheets.find(({ name }) => name === wanted)!;
      const brought = forward.patches.find((patch) => patch.id === id)?.rest.data.conditionalFormats ?? [];
      const isOurs = (one: FoundFormat): boolean =>
        data.conditionalFormats.some((rule) => isThatFormat(rule, one, renamed));
      const ours = new Set(before.filter(isOurs).map(({ place }) => place.id));
      const there = found.filter(({ place }) => place.sheet.id === id);
      const lost = data.conditionalFormats.filter(
        (rule) => !there.some((one) => isThatFormat(rule, one, renamed)),
      );
      const remains = there.filter(
        (one) =>
          (ours.has(one.place.id) || !known.has(one.place.id)) &&
          [...data.conditionalFormats, ...brought].some((rule) => isSameCondition(rule, one, renamed)) &&
          !isOurs(one),
      );
      if (lost.length + remains.length === 0) continue;
      const sheet = workbook.worksheets.getItem(id);
      const protection = back.found.get(wanted)?.protection;
      if (protection) sheet.protection.unprotect();
      for (const { place } of remains) sheet.getRange().conditionalFormats.getItem(place.id).delete();
      Array.from(conditionalFormats(sheet, { ...data, conditionalFormats: lost }, around));
      if (protection) sheet.protection.protect(protection);
    }
    await send(context, session);
  });
}
