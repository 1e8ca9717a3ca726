import { atom } from './brackets.js';
import type { Piece } from './brackets.js';
import { FormulaError } from './error.js';
import { isApplication } from './expr.js';
import type { Application, Cell, Expr, Range } from './expr.js';
import { level } from './operator.js';
import type { Operator } from './operator.js';
import { operators } from './operators.js';
import { LOOSEST, phraseOf } from './phrase.js';
import { piecesOf } from './template.js';
import type { Words } from './words.js';

/** So many fewer names make a list worth shortening. */
const FEW = 1;
/** Lists that are longer name no figure. */
const SEVERAL = 8;

/** What telling a formula for any figures needs: names instead of figures, and both ways where it parts. */
export interface RuleWords extends Pick<Words, 'text' | 'number' | 'list' | 'op'> {
  readonly name: (cell: Cell) => string;
  /** What it is called in a list of many that are alike. */
  readonly kindOf: (cell: Cell) => string;
  /** The same inside a formula of its own. */
  readonly nameAmongMany: (cell: Cell) => string;
  /** All months of a row: 'net cash flow of all months'. */
  readonly allMonths: (name: string) => string;
  readonly someMonths: (name: string, from: number, to: number) => string;
  /** A row's figure of the month before. */
  readonly before: (name: string, first: string) => string;
  readonly month: string;
  /** Several figures of one name. */
  readonly every: (name: string) => string;
  readonly either: (condition: string, yes: string, no: string) => string;
  readonly orElse: (wanted: string, instead: string) => string;
  /** A text that a cell shows. */
  readonly quoted: (text: string) => string;
}

function rangeTold({ parts }: Range, words: RuleWords): Piece {
  const told = parts.map(({ cell, from, to }) => {
    const name = words.name(cell);
    if (cell.kind !== 'row') return name;
    return from === undefined || to === undefined ? words.allMonths(name) : words.someMonths(name, from, to);
  });
  return atom(words.list([...new Set(told)]));
}

type Args = Application['args'];

const piecesOfAll = (args: Args, words: RuleWords): readonly Piece[] =>
  args.map((arg) => (arg.op === 'range' ? rangeTold(arg, words) : told(arg, words)));

/** What a sum is of: figures of one kind are mentioned once. */
function listed(args: Args, words: RuleWords): readonly Piece[] {
  const kinds = { ...words, name: args.length > SEVERAL ? words.kindOf : words.nameAmongMany };
  const among = { ...words, name: words.nameAmongMany };
  const alike = args.map((arg) => piecesOfAll([arg], arg.op === 'ref' ? kinds : among)[0]!);
  const count = (text: string): number => alike.filter((piece) => piece.text === text).length;
  const different = new Map(alike.map((piece) => [piece.text, piece]));
  if (alike.length - different.size < FEW) return piecesOfAll(args, words);
  return [...different.values()].map((piece) =>
    count(piece.text) > 1 ? atom(words.every(piece.text)) : piece,
  );
}

function applied({ op, args }: Application, words: RuleWords): Piece {
  const { more }: Operator = operators[op];
  if (more === 'list') return phraseOf(op, listed(args, words), words);
  const pieces = piecesOfAll(args, words);
  const [first, second, third] = pieces.map(({ text }) => text) as [string, string, string];
  if (op === 'if') return { text: words.either(first, second, third), level: LOOSEST };
  if (op === 'iferror') return { text: words.orElse(first, second), level: LOOSEST };
  return phraseOf(op, pieces, words);
}

function told(expr: Expr, words: RuleWords): Piece {
  if (isApplication(expr)) return applied(expr, words);
  switch (expr.op) {
    case 'const':
      return atom(words.number(expr.value));
    case 'text': {
      const pieces = piecesOf(expr, words.text(expr.key));
      const text = pieces.map((piece) => (typeof piece === 'string' ? piece : told(piece, words).text));
      return atom(words.quoted(text.join('')));
    }
    case 'ref':
      return atom(words.name(expr.to));
    case 'prev':
      return atom(words.before(words.name(expr.to()), told(expr.first, words).text));
    case 'month':
      return atom(words.month);
    case 'is':
      return {
        text: words.op('equals', [words.name(expr.choice), words.quoted(words.text(expr.option))]),
        level: level.compare,
      };
  }
}

/** A formula told in words for any figures, one level deep: '(benefits − costs) ÷ costs'. */
export function inWords(cell: Cell, words: RuleWords): string {
  if (!cell.expr) throw new FormulaError(`${cell.id} is entered and has no formula`);
  return told(cell.expr, words).text;
}
