import type { SheetMark } from '../../build/state/record.js';
import { asBuiltFormula } from '../asBuiltFormula.js';
import { contentOf } from '../contentOf.js';
import { AS_BUILT, type Sites } from '../sites/site.js';
import { standingFormula } from '../sites/standingFormula.js';
import type { Reshaping } from './reshaping.js';

/** Whether a formula, with its `=`, on some sheet says something else once lines have moved and come back. */
export type Loses = (formula: string, own: string) => boolean;

const sitesOf =
  ({ sheets }: Reshaping): Sites =>
  (name) =>
    sheets.get(name)?.moved ?? AS_BUILT;

/** What lines that go take from formulas; sheets are called as they are found, `own` as our data call it. */
export function losing(forward: Reshaping, back: Reshaping, managed: ReadonlyMap<string, SheetMark>): Loses {
  const hasLosses = [...forward.sheets.values()].some(
    ({ gone }) => gone.rows.length + gone.columns.length > 0,
  );
  if (!hasLosses) return () => false;
  const wantedOf = new Map([...managed].map(([wanted, { name }]) => [name, wanted]));
  return (held, own) => {
    const content = contentOf(held, undefined);
    if (content?.kind !== 'formula') return false;
    const formula = asBuiltFormula(content.formula, wantedOf);
    const once = standingFormula(formula, own, sitesOf(forward));
    return standingFormula(once, own, sitesOf(back)) !== formula;
  };
}
