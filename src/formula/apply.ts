import { FormulaError } from './error.js';
import { isAcross, isApplication, sortOf } from './expr.js';
import type { Application, Expr, Range, Sort } from './expr.js';
import type { Operator, Param } from './operator.js';
import { operators } from './operators.js';
import type { Op } from './operators.js';

const TAKES: Readonly<Record<Exclude<Param, 'range'>, readonly Sort[]>> = {
  figure: ['number', 'mixed'],
  number: ['number'],
  list: ['number'],
  condition: ['number', 'logical'],
  part: ['number', 'text', 'mixed'],
  any: ['number', 'text', 'mixed'],
};

function check(op: Op, param: Param, arg: Expr | Range): void {
  if (arg.op === 'range') {
    if (param === 'range' || param === 'list') return;
    throw new FormulaError(`${op} takes no range`);
  }
  if (param === 'range') throw new FormulaError(`${op} needs a range, found ${arg.op}`);
  const sort = sortOf(arg);
  if (TAKES[param].includes(sort)) return;
  const hint = sort === 'logical' ? '; conditions belong in if, and, or, not' : '';
  throw new FormulaError(`${op} takes a ${param}, found ${sort}${hint}`);
}

/** (a + b) + c and a + (b + c) are written, and computed, as a + b + c. */
function flattened(op: Op, args: readonly (Expr | Range)[]): readonly (Expr | Range)[] {
  const { prints }: Operator = operators[op];
  if (prints.as !== 'infix' || !prints.associative) return args;
  return args.flatMap((arg) => (isApplication(arg) && arg.op === op ? arg.args : [arg]));
}

/** What IF and IFERROR yield: a text here and a number there make a cell that shows either. */
function joined(sorts: readonly Sort[]): Sort {
  const [first = 'number', ...others] = sorts;
  return others.every((sort) => sort === first) ? first : 'mixed';
}

function sortOfResult({ params, gives }: Operator, args: readonly (Expr | Range)[]): Sort {
  if (gives !== 'branch') return gives;
  const branches = args.flatMap((arg, at) =>
    arg.op === 'range' || params[at] === 'condition' ? [] : [sortOf(arg)],
  );
  return joined(branches);
}

/** One operator on its arguments. Throws when there are too few, too many, or some of the wrong sort. */
export function apply(op: Op, args: readonly (Expr | Range)[]): Application {
  const operator: Operator = operators[op];
  const { params, more } = operator;
  const least = Math.max(1, params.length);
  if (args.length < least || (!more && args.length > least)) {
    throw new FormulaError(`${op} takes ${more ? 'at least ' : ''}${least}, found ${args.length} arguments`);
  }
  args.forEach((arg, at) => {
    check(op, params[at] ?? more ?? 'any', arg);
  });
  const across = args.some((arg) => arg.op !== 'range' && isAcross(arg));
  return { op, args: flattened(op, args), sort: sortOfResult(operator, args), across };
}
