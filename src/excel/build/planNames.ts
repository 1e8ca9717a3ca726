import { fixedReference } from '../../workbook/addresses.js';
import type { WorkbookData } from '../../workbook/workbook.js';
import { freeName } from './freeName.js';
import { isOwnName } from './isOwnName.js';
import { lower } from './lower.js';
import { numbered } from './numbered.js';
import type { Renamed } from './sheetReferences.js';
import type { Existing } from './state/existing.js';
import type { BuildRecord, DefinedName, SheetMark } from './state/record.js';

/** What becomes of the names of the workbook. */
export interface PlannedNames {
  readonly names: readonly DefinedName[];
  /** Those of ours, as they were. */
  readonly before: readonly DefinedName[];
  readonly added: readonly string[];
  readonly removed: readonly string[];
}

/** Decides what names are called; `earlier` are those of the last build, as its data call them. */
export function planNames(
  workbook: WorkbookData,
  existing: Existing,
  ofOurs: readonly SheetMark[],
  record: BuildRecord | null,
  earlier: readonly string[],
  final: Renamed,
): PlannedNames {
  const isOwn = isOwnName([...workbook.names.map(({ name }) => name), ...earlier], ofOurs, record);
  const ours = existing.names.filter(isOwn);
  const others = existing.names.filter((name) => !ours.includes(name));
  // Tables and cells share their names.
  const taken = lower([...others, ...existing.tables].map(({ name }) => name));
  const names = workbook.names.map(({ name, to }) => ({
    name: freeName(numbered(name, '_'), taken),
    formula: `=${fixedReference({ ...to, sheet: final(to.sheet) })}`,
  }));
  const wanted = lower(names.map(({ name }) => name));
  const known = lower(ours.map(({ name }) => name));
  return {
    names,
    before: ours,
    added: names.filter(({ name }) => !known.has(name.toLowerCase())).map(({ name }) => name),
    removed: ours.filter(({ name }) => !wanted.has(name.toLowerCase())).map(({ name }) => name),
  };
}
