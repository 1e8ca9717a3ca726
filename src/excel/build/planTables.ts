import type { WorkbookData } from '../../workbook/workbook.js';
import { freeName } from './freeName.js';
import { lower } from './lower.js';
import { numbered } from './numbered.js';
import type { Existing } from './state/existing.js';
import type { DefinedName, SheetMark } from './state/record.js';

/** A table that has another name while the one that it replaces is still there. */
export interface PassingTable {
  /** As the data call it. */
  readonly name: string;
  readonly staged: string;
  readonly final: string;
}

export interface PlannedTables {
  /** By the names that the data have. */
  readonly staged: ReadonlyMap<string, string>;
  readonly passing: readonly PassingTable[];
}

/**
 * Decides what tables are called; `old` are the sheets that go and `names` those there will be. Names of cells and of
 * tables must differ: https://support.microsoft.com/office/rename-an-excel-table-fbf49a4f-82a3-43eb-8ba2-44d21233b114
 */
export function planTables(
  { sheets }: WorkbookData,
  existing: Existing,
  old: readonly SheetMark[],
  names: readonly DefinedName[],
): PlannedTables {
  const isReplaced = ({ sheet }: Existing['tables'][number]): boolean => old.some(({ id }) => id === sheet);
  const namesOf = (all: readonly { readonly name: string }[]): Set<string> =>
    lower(all.map(({ name }) => name));
  const replaced = namesOf(existing.tables.filter(isReplaced));
  const taken = namesOf([
    ...existing.tables.filter((table) => !isReplaced(table)),
    ...existing.names,
    ...names,
  ]);
  const finals = sheets
    .flatMap(({ tables }) => tables)
    .map(({ name }) => ({ name, final: freeName(numbered(name, '_'), taken) }));
  const all = new Set([...taken, ...replaced]);
  const planned = finals.map(({ name, final }) => ({
    name,
    final,
    staged: replaced.has(final.toLowerCase()) ? freeName(numbered(name, '_'), all) : final,
  }));
  return {
    staged: new Map(planned.map(({ name, staged }) => [name, staged])),
    passing: planned.filter(({ staged, final }) => staged !== final),
  };
}
