import { fixedReference } from '../../workbook/addresses.js';
import { planNames } from '../build/planNames.js';
import type { Renamed } from '../build/sheetReferences.js';
import type { BuildRecord, DefinedName } from '../build/state/record.js';
import type { Inspected } from './inspect.js';
import type { Reshaping } from './reshape/reshaping.js';

/** What becomes of names of the workbook. */
export interface NameChanges {
  readonly removed: readonly string[];
  readonly added: readonly DefinedName[];
  readonly set: readonly DefinedName[];
  /** What names of ours are called where the user has one of that name. */
  readonly called: BuildRecord['names'];
}

/** What names stand for that Excel has led to where lines are by now, as our data call them. */
const followed = ({ between }: Reshaping, renamed: Renamed): ReadonlyMap<string, string> =>
  new Map(
    between.names.map(({ name, to }) => [name, `=${fixedReference({ ...to, sheet: renamed(to.sheet) })}`]),
  );

/** Both ways between the names that there are and those of a workbook that is wanted. */
export function nameChanges(
  forward: Reshaping,
  back: Reshaping,
  { existing, managed, standing }: Inspected,
  record: BuildRecord | null,
  renamed: Renamed,
): { readonly forward: NameChanges; readonly back: NameChanges } {
  const { data } = forward;
  const earlier = standing.workbook.names.map(({ name }) => name);
  const planned = planNames(data, existing, [...managed.values()], record, earlier, renamed);
  const isAdded = new Set(planned.added);
  const [then, again] = [followed(forward, renamed), followed(back, renamed)];
  const changed = planned.names.filter(
    ({ name, formula }, at) => !isAdded.has(name) && then.get(data.names[at]!.name) !== formula,
  );
  const calledBefore = (wanted: string): string => record?.names[wanted] ?? wanted;
  const lost = standing.workbook.names.flatMap(({ name, to }) =>
    again.get(name) === `=${fixedReference({ ...to, sheet: renamed(to.sheet) })}` ? [] : [calledBefore(name)],
  );
  const was = (names: readonly string[]): readonly DefinedName[] =>
    planned.before.filter(({ name }) => names.some((one) => one.toLowerCase() === name.toLowerCase()));
  const called = Object.fromEntries(
    planned.names.flatMap(({ name }, at) => {
      const wanted = data.names[at]!.name;
      return wanted === name ? [] : [[wanted, name]];
    }),
  );
  return {
    forward: {
      removed: planned.removed,
      added: planned.names.filter(({ name }) => isAdded.has(name)),
      set: changed,
      called,
    },
    back: {
      removed: planned.added,
      added: was(planned.removed),
      set: was([...changed.map(({ name }) => name), ...lost]).filter(
        ({ name }) => !planned.removed.includes(name),
      ),
      called: record?.names ?? {},
    },
  };
}
