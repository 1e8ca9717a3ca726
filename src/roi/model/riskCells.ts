import { e } from '../../formula/build.js';
import type { Cell } from '../../formula/expr.js';
import type { Case, Risk } from '../case/types.js';
import type { Book } from './book.js';
import { labelOf } from './labels.js';
import { sumOf } from './parts.js';

/** A row of the risk register: it documents, only a line's own risk enters the money. */
export interface RiskCells {
  readonly risk: Risk;
  readonly probability?: Cell<'number'>;
  readonly impact?: Cell<'number'>;
  /** Probability × impact, where both are entered. */
  readonly expectedLoss?: Cell<'number'>;
}

export interface RisksCells {
  readonly risks: readonly RiskCells[];
  readonly expectedLoss: Cell<'number'>;
}

export function risksOf(theCase: Case, book: Book): RisksCells {
  const section = book.section('risks');
  const risks = theCase.risks.map((risk): RiskCells => {
    const label = (part: string): string => labelOf(`risk.${part}`, `risk.${risk.id}`);
    const enter = (part: 'probability' | 'impact', unit: 'share' | 'money'): Cell<'number'> | undefined => {
      const value = risk[part];
      return value === null
        ? undefined
        : section.input(`risks.${risk.id}.${part}`, label(part), value, { unit });
    };
    const probability = enter('probability', 'share');
    const impact = enter('impact', 'money');
    const expectedLoss =
      probability &&
      impact &&
      section.cell(`risks.${risk.id}.expectedLoss`, label('expectedLoss'), e['*'](probability, impact));
    return {
      risk,
      ...(probability && { probability }),
      ...(impact && { impact }),
      ...(expectedLoss && { expectedLoss }),
    };
  });
  const losses = risks.flatMap(({ expectedLoss }) => expectedLoss ?? []);
  return {
    risks,
    expectedLoss: section.cell('risks.expectedLoss', 'risks.expectedLoss', sumOf(losses)),
  };
}
