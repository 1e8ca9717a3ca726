import type { SheetMark } from '../../build/state/record.js';
import { asBuiltFormula } from '../asBuiltFormula.js';
import { contentOf } from '../contentOf.js';
import type { FoundCell } from '../foundSheets.js';
import { standingFormula } from '../sites/standingFormula.js';
import type { Reshaping } from './reshaping.js';
import { sitesMoved } from './sitesMoved.js';

/** What lines that go take from formulas with their `=`, on sheets called as they are found. */
export interface Losing {
  /** Whether any lines go. */
  readonly isAny: boolean;
  /** A formula with our sheets called as our data call them; undefined of what is none. */
  readonly told: (held: FoundCell) => string | undefined;
  /**
   * What a formula on a sheet, called as our data call it, is told as once lines have moved and come back; undefined where
   * that is what it is by now.
   */
  readonly comesBack: (held: FoundCell, own: string) => string | undefined;
}

/** How lines move with a change and back, on sheets of ours. */
export interface Moving {
  readonly forward: { readonly reshaping: Reshaping; readonly managed: ReadonlyMap<string, SheetMark> };
  readonly back: { readonly reshaping: Reshaping };
}

export function losingOf({
  forward: { reshaping: forward, managed },
  back: { reshaping: back },
}: Moving): Losing {
  const isAny = [...forward.sheets.values()].some(({ gone }) => gone.rows.length + gone.columns.length > 0);
  const wantedOf = new Map([...managed].map(([wanted, { name }]) => [name, wanted]));
  const told: Losing['told'] = (held) => {
    const content = contentOf(held, undefined);
    return content?.kind === 'formula' ? asBuiltFormula(content.formula, wantedOf) : undefined;
  };
  return {
    isAny,
    told,
    comesBack: (held, own) => {
      const formula = isAny ? told(held) : undefined;
      if (formula === undefined) return undefined;
      const once = standingFormula(formula, own, sitesMoved(forward));
      const again = standingFormula(once, own, sitesMoved(back));
      return again === formula ? undefined : again;
    },
  };
}
