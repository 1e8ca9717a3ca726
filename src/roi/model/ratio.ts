import { e, text } from '../../formula/build.js';
import type { Arg } from '../../formula/build.js';
import type { Expr } from '../../formula/expr.js';
import { WORDS } from './labels.js';

/** a ÷ b, or a word where there is no b. */
export const ratio = (a: Arg, b: Arg, none: keyof typeof WORDS): Expr =>
  e.if(e['='](b, 0), text(WORDS[none]), e.iferror(e['/'](a, b), text(WORDS.tooLarge)));
