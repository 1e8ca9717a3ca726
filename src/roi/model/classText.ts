import { e, is, text } from '../../formula/build.js';
import type { Cell, Expr } from '../../formula/expr.js';
import type { BenefitLine } from '../case/types.js';
import { isSoftKind } from './lineStatus.js';
import { STATE_CODES, type State } from './states.js';

/** What keeps a line from counting as hard, the weakest evidence first. */
const DOUBTS = [
  'wrongDirection',
  'tooFew',
  'notSignificant',
  'noEvidence',
  'target',
] as const satisfies readonly State[];

interface Decided {
  readonly asked: Cell<'choice'>;
  readonly worst: Cell<'number'>;
  readonly admitted: Cell<'number'>;
  /** None of amounts that differ by month. */
  readonly loss?: Cell<'number'>;
}

function softBecause({ asked, worst }: Decided, hasMetrics: boolean): Expr {
  const doubt = hasMetrics
    ? DOUBTS.reduceRight<Expr>(
        (otherwise, state) => e.if(e['='](worst, STATE_CODES[state]), text(`why.${state}`), otherwise),
        text('why.askedSoft'),
      )
    : text('why.noSource');
  return e.if(is(asked, 'class.soft'), text('why.askedSoft'), doubt);
}

/** What a line counts as and why, in words: `why.hard`, `why.notSignificant`. */
export function classText(line: BenefitLine, decided: Decided, hasMetrics: boolean): Expr {
  const { admitted, loss } = decided;
  const gain = isSoftKind(line)
    ? text('why.softKind')
    : e.if(e['='](admitted, 1), text('why.hard'), softBecause(decided, hasMetrics));
  return loss ? e.if(e['='](loss, 1), text('why.loss'), gain) : gain;
}
