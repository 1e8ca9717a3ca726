import { conditionalFormats } from '../../build/sheet/conditionalFormats.js';
import { inExcel, send, type Session } from '../../build/session.js';
import type { TwoWays } from '../carryOut.js';
import { aroundOf } from '../changeInPlace.js';
import { formatsThere, isSameCondition, isThatFormat } from './formatsThere.js';

/**
 * Brings rules for looks back to what they were once lines stand again where they stood: what a request that failed took
 * away comes again, and what it brought, or cut, goes.
 */
export async function restoreFormats({ forward, back }: TwoWays, session: Session): Promise<void> {
  const concerned = new Set(
    [...forward.patches, ...back.patches].flatMap(({ id, formats, rest }) =>
      formats.length + rest.data.conditionalFormats.length > 0 ? [id] : [],
    ),
  );
  const sheets = [...back.managed].filter(([, { id }]) => concerned.has(id));
  if (sheets.length === 0) return;
  const renamed = (name: string): string => back.managed.get(name)?.name ?? name;
  await inExcel(async (context) => {
    const { workbook } = context;
    const found = await formatsThere(
      context,
      sheets.map(([, mark]) => mark),
      session,
    );
    const around = aroundOf(workbook, back, session, (name) => name);
    for (const [wanted, { id }] of sheets) {
      const data = back.data.sheets.find(({ name }) => name === wanted)!;
      const brought = forward.patches.find((patch) => patch.id === id)?.rest.data.conditionalFormats ?? [];
      const there = found.filter(({ place }) => place.sheet.id === id);
      const lost = data.conditionalFormats.filter(
        (rule) => !there.some((one) => isThatFormat(rule, one, renamed)),
      );
      const remains = there.filter(
        (one) =>
          [...data.conditionalFormats, ...brought].some((rule) => isSameCondition(rule, one, renamed)) &&
          !data.conditionalFormats.some((rule) => isThatFormat(rule, one, renamed)),
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
