import type { AreaOf, WorkbookData } from '../../../workbook/workbook.js';
import { targetOf } from '../../read/targetOf.js';
import type { Existing } from '../../build/state/existing.js';
import type { SheetMark } from '../../build/state/record.js';

/** What names of ours stand for by now, by what our data call names and sheets; none where that is nothing of ours. */
export function nameTargets(
  { names }: WorkbookData,
  { names: defined, record }: Existing,
  managed: ReadonlyMap<string, SheetMark>,
): ReadonlyMap<string, AreaOf> {
  const called = new Map([...managed].map(([wanted, { name }]) => [name.toLowerCase(), wanted]));
  const byName = new Map(defined.map((one) => [one.name.toLowerCase(), one]));
  return new Map(
    names.flatMap(({ name }) => {
      const one = byName.get((record?.names[name] ?? name).toLowerCase());
      const target = one && targetOf(one);
      const sheet = target && called.get(target.sheet);
      return sheet === undefined ? [] : [[name, { ...target!, sheet }] as const];
    }),
  );
}
