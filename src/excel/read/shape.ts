import type { Session } from '../build/session.js';
import { settingOf, type Reading } from '../build/state/existing.js';
import { RECORD, type BuildRecord, type DefinedName, type SheetMark } from '../build/state/record.js';

/** What tells where cells of ours stand. */
export interface Shape {
  readonly sheets: readonly SheetMark[];
  /** None where Excel is too old to tell. */
  readonly hasNames: boolean;
  readonly names: readonly DefinedName[];
  readonly record: BuildRecord | null;
}

/** Asks for the sheets, the names and what is kept about the last build. */
export function askShape({ worksheets, names, settings }: Excel.Workbook, { has }: Session): Reading<Shape> {
  const hasNames = has('names');
  worksheets.load('items/id,items/name');
  const defined = hasNames ? names.load('items/name,items/formula') : undefined;
  const record = has('replacing') ? settingOf<BuildRecord>(settings, RECORD) : () => null;
  return () => ({
    sheets: worksheets.items.map(({ id, name }) => ({ id, name })),
    hasNames,
    names: (defined?.items ?? []).map(({ name, formula }) => ({ name, formula: String(formula) })),
    record: record(),
  });
}
