import { featuresOf } from '../../build/features.js';
import { Obstacle } from '../../build/problem.js';
import type { SheetMark } from '../../build/state/record.js';
import type { Line } from '../requests/line.js';

/** The sheets of the workbook, hidden ones too, by the order of the tabs. */
export interface Sheets {
  readonly marks: readonly SheetMark[];
  readonly isProtected: (mark: SheetMark) => boolean;
  /** The sheet as it is now, known by its id, or by its name where Excel gave it another id since. */
  find(mark: SheetMark): SheetMark | undefined;
}

/** @throws Obstacle in a read-only workbook, where that matters */
export async function readSheets({ context, requirements, send }: Line, toChange: boolean): Promise<Sheets> {
  const { workbook } = context;
  const knowsReadOnly = toChange && featuresOf(requirements)('validations');
  if (knowsReadOnly) workbook.load('readOnly');
  workbook.worksheets.load('items/id,items/name,items/protection/protected');
  await send();
  if (knowsReadOnly && workbook.readOnly) throw new Obstacle('readOnly');
  const marks = workbook.worksheets.items.map(({ id, name }) => ({ id, name }));
  const guarded = new Set(
    workbook.worksheets.items.filter(({ protection }) => protection.protected).map(({ id }) => id),
  );
  return {
    marks,
    isProtected: ({ id }) => guarded.has(id),
    find: ({ id, name }) =>
      marks.find((mark) => mark.id === id) ??
      marks.find((mark) => mark.name.toLowerCase() === name.toLowerCase()),
  };
}
