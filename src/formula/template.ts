import { FormulaError } from './error.js';
import type { Expr } from './expr.js';

export type Message = Extract<Expr, { op: 'text' }>;

/** A message cut at its {placeholders}: literal texts and what fills the gaps between them, none of it empty. */
export function piecesOf({ key, values }: Message, template: string): readonly (string | Expr)[] {
  return template.split(/\{(\w+)\}/).flatMap((piece, at): readonly (string | Expr)[] => {
    if (at % 2 === 0) return piece === '' ? [] : [piece];
    const value = values[piece];
    if (!value) throw new FormulaError(`${key} has no value for {${piece}}`);
    return [value];
  });
}
