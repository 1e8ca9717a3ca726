import { pointsAt } from '../build/pointsAt.js';
import type { SheetMark } from '../build/state/record.js';
import type { Shape } from './shape.js';

/**
 * The sheets of ours that are there, by what they are called in our data: those of the last build by Excel's ids, whatever
 * they are called by now, and where Excel gave them other ids since, by their names, as long as names of ours lead to one
 * of them; so also those of a workbook that was opened as a file.
 */
export function managedSheets(
  { sheets, names, record }: Omit<Shape, 'hasNames'>,
  wanted: readonly string[],
  ourNames: ReadonlySet<string>,
): ReadonlyMap<string, SheetMark> {
  const marks = record?.sheets ?? wanted.map((name) => ({ id: undefined, name, wanted: name }));
  const byId = new Map(marks.map((mark) => [mark, sheets.find(({ id }) => id === mark.id)] as const));
  const isKnown = [...byId.values()].some((sheet) => sheet !== undefined);
  const leadThere = names.some(
    ({ name, formula }) =>
      ourNames.has(name) &&
      pointsAt(
        formula,
        marks.map((mark) => mark.name),
      ),
  );
  return new Map(
    marks.flatMap((mark) => {
      const byName = sheets.find(({ name }) => name.toLowerCase() === mark.name.toLowerCase());
      const there = isKnown || !leadThere ? byId.get(mark) : byName;
      return there ? [[mark.wanted, there] as const] : [];
    }),
  );
}
