import { level } from './operator.js';

/** A piece of a formula and how tightly it holds together. */
export interface Piece {
  readonly text: string;
  readonly level: number;
}

export const atom = (text: string): Piece => ({ text, level: level.atom });

const startsWithMinus = (text: string): boolean => /^[-−]/.test(text);

/**
 * An argument of an infix operator, in brackets where Excel would read it otherwise, and around a minus sign that
 * follows another operator or stands before a power: −2^2 is 4 in Excel, but few readers expect it.
 */
export function bracketed(piece: Piece, at: number, isFirst: boolean): string {
  const looser = piece.level < at || (piece.level === at && !isFirst && at !== level.join);
  const signed = startsWithMinus(piece.text) && (!isFirst || at >= level.raise);
  return looser || signed ? `(${piece.text})` : piece.text;
}
