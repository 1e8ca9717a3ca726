import { withSheets } from '../build/sheetReferences.js';
import type { DefinedName } from '../build/state/record.js';
import type { Content } from '../share/places/readPlaces.js';
import { withFormulas } from '../share/places/rules.js';
import { asBuiltFormula } from './asBuiltFormula.js';
import type { Change } from './changeInPlace.js';
import { contentOf } from './contentOf.js';
import type { Loss } from './losses.js';
import { renamedBy } from './renamedBy.js';

type Managed = Change['managed'];

/** A formula, with its `=`, with sheets called as they are by now; `was` is what they were called. */
function callingNow(was: Managed, now: Managed): (formula: string) => string {
  const wantedOf = new Map([...was].map(([wanted, { name }]) => [name, wanted]));
  return (formula) => {
    const content = contentOf(formula, undefined);
    if (content?.kind !== 'formula') return formula;
    return `=${withSheets(asBuiltFormula(content.formula, wantedOf), renamedBy(now))}`;
  };
}

const isSame = (was: Managed, now: Managed): boolean =>
  [...was].every(([wanted, { name }]) => now.get(wanted)?.name === name);

/** A change whose formulas name sheets as these are called by now. */
export function calledAsNow(change: Change, now: Managed): Change {
  if (isSame(change.managed, now)) return change;
  const called = callingNow(change.managed, now);
  const calledIn = (names: readonly DefinedName[]): readonly DefinedName[] =>
    names.map((name) => ({ ...name, formula: called(name.formula) }));
  const { patches, names } = change;
  return {
    ...change,
    managed: now,
    patches: patches.map((patch) => ({
      ...patch,
      puts: patch.puts.map((put) =>
        typeof put.input === 'string' ? { ...put, input: called(put.input) } : put,
      ),
    })),
    names: { ...names, added: calledIn(names.added), set: calledIn(names.set) },
  };
}

/** Likewise what people's own formulas said. */
export const lossesAsNow = (losses: readonly Loss[], was: Managed, now: Managed): readonly Loss[] =>
  isSame(was, now)
    ? losses
    : losses.map((loss) => ({
        ...loss,
        content: withFormulas(loss.content, callingNow(was, now)) as Content,
      }));
