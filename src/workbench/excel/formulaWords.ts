import { quotedSheet } from '../addresses.js';

/* The words of a formula that stand for something defined elsewhere: functions, sheets and names. */

export type WordKind = 'function' | 'sheet' | 'name';

export interface FormulaWord {
  readonly kind: WordKind;
  /** Without the quotes around a sheet. */
  readonly word: string;
  /** Where it stands in the formula, quotes included. */
  readonly at: number;
  readonly length: number;
}

/** Texts, which are skipped, sheets in quotes, and words with the mark behind them. */
const WORDS =
  /"(?:[^"]|"")*"|'((?:[^']|'')+)'!|(?<![\p{L}\p{N}_.$#\\])([\p{L}_\\][\p{L}\p{N}_.\\]*)(?:(!)|(\s*\())?/gu;

/** What is no function and no sheet may be a name; references are among them. */
export function* formulaWords(formula: string): Generator<FormulaWord> {
  for (const { 0: text, 1: quoted, 2: word, 3: sheetMark, 4: bracket, index: at } of formula.matchAll(
    WORDS,
  )) {
    if (quoted !== undefined) {
      yield { kind: 'sheet', word: quoted.replaceAll("''", "'"), at, length: text.length - 1 };
    } else if (word !== undefined) {
      const kind = sheetMark ? 'sheet' : bracket ? 'function' : 'name';
      yield { kind, word, at, length: word.length };
    }
  }
}

/** The formula with its words as they are spelled where they were defined; `spell` knows that of some of them. */
export function respelled(
  formula: string,
  spell: Readonly<Record<WordKind, (word: string) => string | undefined>>,
): string {
  let written = '';
  let from = 0;
  for (const { kind, word, at, length } of formulaWords(formula)) {
    const known = spell[kind](word);
    if (known === undefined) continue;
    written += formula.slice(from, at) + (kind === 'sheet' ? quotedSheet(known) : known);
    from = at + length;
  }
  return written + formula.slice(from);
}
