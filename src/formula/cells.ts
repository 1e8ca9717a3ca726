import { toExpr } from './build.js';
import type { Arg } from './build.js';
import { FormulaError } from './error.js';
import { isAcross, sortOf } from './expr.js';
import type { Cell, Expr, Kind, Sort } from './expr.js';

function create<K extends Kind>(id: string, kind: K, label: string, name?: string, expr?: Expr): Cell<K> {
  return Object.freeze({
    id,
    kind,
    label,
    ...(name === undefined ? {} : { name }),
    ...(expr ? { expr } : {}),
  });
}

function checked(id: string, arg: Arg, sorts: readonly Sort[]): Expr {
  const expr = toExpr(arg);
  const sort = sortOf(expr);
  if (sorts.includes(sort)) return expr;
  const hint = sort === 'logical' ? '; write if(condition, 1, 0)' : '';
  throw new FormulaError(`${id} is a ${sorts.join(' or ')}, found ${sort}${hint}`);
}

function single(id: string, expr: Expr): Expr {
  if (!isAcross(expr)) return expr;
  throw new FormulaError(
    `${id} has one value, found one per month; months(row) gives a row to sum, min, max`,
  );
}

/** A number somebody enters. */
export const input = (id: string, label: string, name?: string): Cell<'number'> =>
  create(id, 'number', label, name);

/** A number per month that somebody enters: an explicit schedule. */
export const inputRow = (id: string, label: string): Cell<'row'> => create(id, 'row', label);

/** A text somebody enters. */
export const inputText = (id: string, label: string, name?: string): Cell<'text'> =>
  create(id, 'text', label, name);

/** One of a list of texts, by their i18n keys: a cell with a validation list. */
export const choice = (
  id: string,
  label: string,
  options: readonly string[],
  name?: string,
): Cell<'choice'> => Object.freeze({ ...create(id, 'choice', label, name), options });

/** A number, or a number that gives way to a text. */
export const cell = (id: string, label: string, expr: Arg, name?: string): Cell<'number'> =>
  create(id, 'number', label, name, single(id, checked(id, expr, ['number', 'mixed'])));

/** A number per month. */
export const row = (id: string, label: string, expr: Arg): Cell<'row'> =>
  create(id, 'row', label, undefined, checked(id, expr, ['number']));

/** A text with figures in it. */
export const sentence = (id: string, label: string, expr: Arg, name?: string): Cell<'text'> =>
  create(id, 'text', label, name, single(id, checked(id, expr, ['text', 'mixed'])));
