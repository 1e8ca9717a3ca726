import type { LineShift } from '../../cells/cells.js';
import { splitAddress } from '../ranges/addresses.js';
import { escaped } from '../ranges/sheetReferences.js';
import { movedSpan } from './movedLines.js';
import { changedReference, changeReferences, type Reference } from './references.js';

/** What a formula becomes; on the sheet itself references without a sheet are meant, too. */
export type Follow = (formula: string, isOnSheet: boolean) => string;

function moved(reference: Reference, shift: LineShift): Reference | undefined {
  const [first, last = first] = reference.corners;
  const [from, to] = [first[shift.axis], last[shift.axis]];
  if (from === undefined || to === undefined) return reference;
  const [least, most] = from <= to ? [from, to] : [to, from];
  const span = movedSpan({ first: least, count: most - least + 1 }, shift);
  if (!span) return undefined;
  const ends = [span.first, span.first + span.count - 1];
  const [begins, reaches] = from <= to ? ends : ends.reverse();
  if (begins === from && reaches === to) return reference;
  const start = { ...first, [shift.axis]: begins };
  return {
    ...reference,
    corners: reference.corners.length === 1 ? [start] : [start, { ...last, [shift.axis]: reaches }],
  };
}

/** Rows of references to any sheet. */
const ANY_ROW = /[A-Z$:](\d{1,7})/gi;

/** Whether a formula may have a reference that is concerned: most have none, and taking one apart takes long. */
function mayConcern(
  sheet: string,
  { axis, at }: LineShift,
): (formula: string, isOnSheet: boolean) => boolean {
  const corner = String.raw`\$?(?:[A-Z]{1,3})?\$?(\d*)`;
  const mention = new RegExp(
    `${escaped(sheet.replaceAll("'", "''"))}'?!${corner}(?:\\.?:\\.?${corner})?`,
    'giu',
  );
  const reaches = (found: RegExpMatchArray) =>
    axis === 'column' || found.slice(1).some((row) => Number(row || 0) > at);
  const some = (formula: string, pattern: RegExp) => [...formula.matchAll(pattern)].some(reaches);
  return (formula, isOnSheet) => {
    if (isOnSheet) return axis === 'column' || some(formula, ANY_ROW);
    return formula.includes('!') && some(formula, mention);
  };
}

/** Many formulas refer to the same cells. */
function remembered(change: (text: string) => string): (text: string) => string {
  const known = new Map<string, string>();
  return (text) => {
    const changed = known.get(text) ?? change(text);
    known.set(text, changed);
    return changed;
  };
}

/**
 * What formulas become when lines of a sheet come in or go: references follow, an area that spans the place grows or
 * shrinks, and one whose lines are all gone is #REF!.
 * https://support.microsoft.com/office/how-to-correct-a-ref-error-822c8e46-e610-4d02-bf29-ec4b8c5ff4be
 */
export function followingLines(sheet: string, shift: LineShift): Follow {
  const wanted = sheet.toLowerCase();
  const isConcerned = mayConcern(sheet, shift);
  const following = (isOnSheet: boolean) =>
    remembered((text) =>
      changedReference(text, (reference) => {
        const named = splitAddress(reference.prefix).sheet;
        const isMeant = named === undefined ? isOnSheet : named.toLowerCase() === wanted;
        return isMeant ? moved(reference, shift) : reference;
      }),
    );
  const [onSheet, elsewhere] = [following(true), following(false)];
  return (formula, isOnSheet) =>
    isConcerned(formula, isOnSheet) ? changeReferences(formula, isOnSheet ? onSheet : elsewhere) : formula;
}
