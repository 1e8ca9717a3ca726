import { bracketed } from './brackets.js';
import type { Piece } from './brackets.js';
import { level } from './operator.js';
import type { Operator } from './operator.js';
import { operators } from './operators.js';
import type { Op } from './operators.js';
import type { Words } from './words.js';

/** Of words that hold together so loosely that they need brackets inside any others. */
export const LOOSEST = 0;

/** An operator told of its arguments, in brackets where they are needed. */
export function phraseOf(op: Op, pieces: readonly Piece[], { op: wordsOf }: Pick<Words, 'op'>): Piece {
  const { prints }: Operator = operators[op];
  const tell = (sides: readonly string[]): string => wordsOf(operators[op].words, sides);
  if (prints.as === 'call') {
    const sides = pieces.map((piece) => (piece.level < level.atom ? `(${piece.text})` : piece.text));
    return { text: tell(sides), level: LOOSEST };
  }
  const at = prints.as === 'minus' ? level.negate : prints.level;
  const isFirst = (side: number): boolean => side === 0 && prints.as === 'infix';
  return { text: tell(pieces.map((piece, side) => bracketed(piece, at, isFirst(side)))), level: at };
}
