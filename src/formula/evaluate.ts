import { equals } from './comparison.js';
import { isApplication, sortOfCell } from './expr.js';
import type { Application, Cell, Expr, Range } from './expr.js';
import type { Fold, One, OverRange, Three, Two } from './kernel.js';
import type { Operator } from './operator.js';
import { operators } from './operators.js';
import { placeOfOption } from './plan.js';
import { piecesOf } from './template.js';
import type { Message } from './template.js';
import type { Texts } from './words.js';
import { join } from './writing.js';

/** The figures of a tape, and what was entered into its text cells. */
export interface Figures {
  readonly months: number;
  number(cell: Cell, month?: number): number;
  entered(cell: Cell): string;
}

/** Where an expression is evaluated on demand. */
interface Here {
  readonly figures: Figures;
  readonly texts: Texts;
  readonly month: number | undefined;
}

type Value = number | string;

const numberOf = (value: Value): number => (typeof value === 'number' ? value : NaN);

function gathered({ parts }: Range, { figures }: Here): Float64Array {
  const numbers = parts.flatMap(({ cell, from = 1, to = figures.months }) =>
    cell.kind === 'row'
      ? Array.from({ length: to - from + 1 }, (_, at) => figures.number(cell, from + at))
      : [figures.number(cell)],
  );
  return Float64Array.from(numbers);
}

/** The function of a range on a small memory of its own: result, single number, ranges. */
function compute({ over }: OverRange, x: number, ranges: readonly Float64Array[]): number {
  const length = ranges[0]!.length;
  const memory = Float64Array.from([NaN, x, ...ranges.flatMap((numbers) => [...numbers])]);
  over(memory, 0, 2, length, 1, 2 + length);
  return memory[0]!;
}

function overRanges(range: OverRange, args: Application['args'], here: Here): number {
  const ranges = args.flatMap((arg) => (arg.op === 'range' ? [gathered(arg, here)] : []));
  const [x = NaN] = args.flatMap((arg) => (arg.op === 'range' ? [] : [numberOf(evaluate(arg, here))]));
  return compute(range, x, ranges);
}

function folded({ of, range }: Fold, args: Application['args'], here: Here): number {
  const numbers = args.map((arg) =>
    arg.op === 'range' ? compute(range!, NaN, [gathered(arg, here)]) : numberOf(evaluate(arg, here)),
  );
  return numbers.reduce((left, right) => of(left, right));
}

function branched({ op, args }: Application, here: Here): Value {
  const [condition, ...branches] = args as readonly Expr[];
  const decisive = evaluate(condition!, here);
  const known = typeof decisive === 'string' || !Number.isNaN(decisive);
  if (op === 'iferror') return known ? decisive : evaluate(branches[0]!, here);
  return known ? evaluate(branches[decisive === 0 ? 1 : 0]!, here) : NaN;
}

function applied(application: Application, here: Here): Value {
  const { op, args } = application;
  const operator: Operator = operators[op];
  if (operator.gives === 'branch') return branched(application, here);
  const { evaluates } = operator;
  if (evaluates.by === 'range') return overRanges(evaluates, args, here);
  if (evaluates.by === 'fold') return folded(evaluates, args, here);
  const values = args.flatMap((arg) => (arg.op === 'range' ? [] : [evaluate(arg, here)]));
  if (evaluates.by === 'text') return values.some(Number.isNaN) ? NaN : evaluates.write(here.texts, values);
  const [a = NaN, b = NaN, c = NaN] = values.map(numberOf);
  return (evaluates.of as One & Two & Three)(a, b, c);
}

/** An error in one of the placeholders is an error. */
function filled(message: Message, here: Here): Value {
  const pieces = piecesOf(message, here.texts.text(message.key));
  const values = pieces.map((piece) => (typeof piece === 'string' ? piece : evaluate(piece, here)));
  return values.some(Number.isNaN) ? NaN : join(here.texts, values);
}

/** What an expression yields now. Slow and plain: for texts, which no run computes, and to check the tape by. */
export function evaluate(expr: Expr, here: Here): Value {
  if (isApplication(expr)) return applied(expr, here);
  switch (expr.op) {
    case 'const':
      return expr.value;
    case 'month':
      return here.month ?? NaN;
    case 'text':
      return filled(expr, here);
    case 'is':
      return equals.of(here.figures.number(expr.choice), placeOfOption(expr.choice, expr.option));
    case 'prev':
      return here.month === 1 ? evaluate(expr.first, here) : here.figures.number(expr.to(), here.month! - 1);
    case 'ref':
      return valueOf(expr.to, here);
  }
}

/** What a cell shows; NaN for an error. */
export function valueOf(cell: Cell, here: Here): Value {
  if (!cell.expr && cell.kind === 'text') return here.figures.entered(cell);
  if (cell.kind === 'choice') return here.texts.text(here.figures.entered(cell));
  if (cell.kind === 'text') return evaluate(cell.expr!, here);
  const number = here.figures.number(cell, here.month);
  return Number.isNaN(number) && sortOfCell(cell) === 'mixed' ? evaluate(cell.expr!, here) : number;
}
