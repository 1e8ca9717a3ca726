import { isApplication } from './expr.js';
import type { Application, Expr, Range } from './expr.js';

const isConstant = (expr: Expr | Range | undefined, value: number): boolean =>
  expr?.op === 'const' && expr.value === value;

/** The condition of IF(condition,1,0): to the tape, where TRUE is 1, that is all there is to compute. */
export function flagged({ op, args }: Application): Application | undefined {
  const [condition, yes, no] = args;
  const isFlag = op === 'if' && isConstant(yes, 1) && isConstant(no, 0);
  return isFlag && condition && isApplication(condition) && condition.sort === 'logical'
    ? condition
    : undefined;
}
