import { atom } from './brackets.js';
import type { Piece } from './brackets.js';
import { FormulaError } from './error.js';
import { evaluate } from './evaluate.js';
import { isApplication } from './expr.js';
import type { Application, Cell, Expr, Range } from './expr.js';
import { level } from './operator.js';
import { LOOSEST, phraseOf } from './phrase.js';
import type { Tape } from './tape.js';
import { piecesOf } from './template.js';
import type { Words } from './words.js';

interface Here {
  readonly tape: Tape;
  readonly words: Words;
  readonly month: number | undefined;
}

function figure(cell: Cell, { tape, words }: Here, month?: number): string {
  const value = tape.value(cell, words, month);
  return typeof value === 'number' ? words.number(value, cell) : value;
}

const named = (cell: Cell, here: Here, month?: number): string =>
  here.words.named(here.words.text(cell.label), figure(cell, here, month));

function rangeInWords({ parts }: Range, here: Here): Piece {
  const { tape, words } = here;
  const told = parts.map(({ cell, from = 1, to = tape.months }) =>
    cell.kind === 'row' ? words.months(words.text(cell.label), from, to) : named(cell, here),
  );
  return atom(words.list(told));
}

const valueOf = (expr: Expr, { tape, words, month }: Here): number | string =>
  evaluate(expr, {
    figures: {
      months: tape.months,
      number: (cell, at) => tape.number(cell, at),
      entered: (cell) => tape.text(cell, words),
    },
    texts: words,
    month,
  });

/** Nothing but constants and texts. */
const namesNothing = (expr: Expr | Range): boolean =>
  expr.op === 'const' || expr.op === 'text' || (isApplication(expr) && expr.args.every(namesNothing));

/** The branch that is taken; where it names no figure the condition says why. */
function taken([condition, yes, no]: readonly Expr[], here: Here): Piece {
  const decided = valueOf(condition!, here);
  const holds = decided !== 0;
  const branch = (holds ? yes : no)!;
  if (!namesNothing(branch) || Number.isNaN(decided)) return told(branch, here);
  const { text } = told(condition!, here);
  const why = holds ? text : here.words.op('not', [`(${text})`]);
  return { text: here.words.op('if', [told(branch, here).text, why]), level: LOOSEST };
}

/** What can be computed, or what stands in for it and why. */
function computed([figured, instead]: readonly Expr[], here: Here): Piece {
  const wanted = told(figured!, here);
  if (!Number.isNaN(valueOf(figured!, here))) return wanted;
  const reason = here.words.op('ifError', [told(instead!, here).text, `(${wanted.text})`]);
  return { text: reason, level: LOOSEST };
}

/** One month of a row, by its figure; undefined: it is something else, or has no such month. */
function oneMonth([range, place]: Application['args'], here: Here): Piece | undefined {
  if (range?.op !== 'range' || place === undefined || place.op === 'range') return undefined;
  const [part, ...others] = range.parts;
  if (part?.cell.kind !== 'row' || others.length > 0) return undefined;
  const { cell, from = 1, to = here.tape.months } = part;
  const month = from - 1 + Number(valueOf(place, here));
  if (!(Number.isInteger(month) && month >= from && month <= to)) return undefined;
  return atom(here.words.inMonth(here.words.text(cell.label), month, figure(cell, here, month)));
}

function applied({ op, args }: Application, here: Here): Piece {
  if (op === 'if') return taken(args as readonly Expr[], here);
  if (op === 'iferror') return computed(args as readonly Expr[], here);
  const found = op === 'index' ? oneMonth(args, here) : undefined;
  if (found) return found;
  const pieces = args.map((arg) => (arg.op === 'range' ? rangeInWords(arg, here) : told(arg, here)));
  return phraseOf(op, pieces, here.words);
}

function told(expr: Expr, here: Here): Piece {
  const { words, month = 1 } = here;
  if (isApplication(expr)) return applied(expr, here);
  switch (expr.op) {
    case 'const':
      return atom(words.number(expr.value));
    case 'text':
      return atom(
        piecesOf(expr, words.text(expr.key))
          .map((piece) => (typeof piece === 'string' ? piece : told(piece, here).text))
          .join(''),
      );
    case 'ref':
      return atom(named(expr.to, here, month));
    case 'prev':
      if (month === 1) return told(expr.first, here);
      return atom(words.before(words.text(expr.to().label), figure(expr.to(), here, month - 1)));
    case 'month':
      return atom(words.month(month));
    case 'is':
      return {
        text: words.op('equals', [words.text(expr.choice.label), words.text(expr.option)]),
        level: level.compare,
      };
  }
}

/**
 * A formula told in words, one level deep, with its figures: 'ROI = (benefits 120 − costs 80) ÷ costs 80 = 0.5'. Of a
 * choice between formulas the one is told that the figures lead to.
 */
export function explain(cell: Cell, tape: Tape, words: Words, month?: number): string {
  if (!cell.expr) throw new FormulaError(`${cell.id} is entered and has no formula`);
  const here = { tape, words, month };
  return words.statement(words.text(cell.label), told(cell.expr, here).text, figure(cell, here, month));
}
