import type { Renamed } from '../build/sheetReferences.js';
import type { SheetMark } from '../build/state/record.js';

/** What sheets of ours are called in the workbook. */
export const renamedBy =
  (managed: ReadonlyMap<string, Pick<SheetMark, 'name'>>): Renamed =>
  (name) =>
    managed.get(name)?.name ?? name;
