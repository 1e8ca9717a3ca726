import { pointsAt } from '../build/pointsAt.js';
import type { SheetMark } from '../build/state/record.js';
import type { Shape } from './shape.js';

/**
 * The sheets of ours that are there, by what they are called in our data: those of the last build by Excel's ids, whatever
 * they are called by now; those of a workbook that was opened as a file by their names, where names of ours lead there.
 */
export function managedSheets(
  { sheets, names, record }: Omit<Shape, 'hasNames'>,
  wanted: readonly string[],
  ourNames: ReadonlySet<string>,
): ReadonlyMap<string, SheetMark> {
  if (record)
    return new Map(
      record.sheets.flatMap((mark) => {
        const there = sheets.find(({ id }) => id === mark.id);
        return there ? [[mark.wanted, there] as const] : [];
      }),
    );
  const isOurs = names.some(({ name, formula }) => ourNames.has(name) && pointsAt(formula, wanted));
  return new Map(
    wanted.flatMap((name) => {
      const there = sheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
      return isOurs && there ? [[name, there] as const] : [];
    }),
  );
}
