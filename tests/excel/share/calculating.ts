import * as formulajs from '@formulajs/formulajs';
import { parse, tokenize, type AstExpression } from '@borgar/fx';
import type { CellValue, Range } from '../../../src/cells/cells.js';
import type { Operation } from '../../../src/host/functions/formulaFunctions.js';
import type { Place } from '../../../src/host/memory/calculator.js';
import { parseCells, splitAddress } from '../../../src/host/ranges/addresses.js';
import { MOST_ROWS } from '../../../src/host/ranges/geometry.js';
import type { TestHost } from '../../support/host.js';

/*
 * A small Excel for native formulas over cells in memory: arithmetic and comparisons here, functions by formulajs.
 */

type Matrix = CellValue[][];
type Result = CellValue | Matrix;

/** Those with dots in their names are objects within objects. */
function functionOf(name: string): ((...args: unknown[]) => unknown) | undefined {
  const found = name
    .split('.')
    .reduce<unknown>((holder, part) => Reflect.get(Object(holder) as object, part) as unknown, formulajs);
  return typeof found === 'function' ? (found as (...args: unknown[]) => unknown) : undefined;
}

class Cellular extends Error {}
const error = (text: string): never => {
  throw new Cellular(text);
};

const scalar = (value: Result): number | string | boolean => {
  const one = Array.isArray(value) ? (value[0]?.[0] ?? 0) : value;
  if (typeof one === 'object') return one === null ? 0 : error(one.error);
  return one;
};
const number = (value: Result): number => {
  const one = scalar(value);
  if (typeof one === 'string')
    return one.trim() === '' || Number.isNaN(Number(one)) ? error('#VALUE!') : Number(one);
  return Number(one);
};

const OPERATORS: Readonly<Record<string, (one: Result, other: Result) => CellValue>> = {
  '+': (one, other) => number(one) + number(other),
  '-': (one, other) => number(one) - number(other),
  '*': (one, other) => number(one) * number(other),
  '/': (one, other) => (number(other) === 0 ? error('#DIV/0!') : number(one) / number(other)),
  '^': (one, other) => number(one) ** number(other),
  '&': (one, other) => String(scalar(one)) + String(scalar(other)),
  '=': (one, other) => scalar(one) === scalar(other),
  '>': (one, other) => scalar(one) > scalar(other),
  '<': (one, other) => scalar(one) < scalar(other),
};

/** An operator or function of Excel's own; throws what the cell would show. */
function operation(name: string, args: readonly Result[]): CellValue {
  const [one = null, other] = args;
  if (other === undefined && name === '-') return -number(one);
  if (other === undefined && name === '@') return scalar(one);
  const operator = OPERATORS[name];
  if (operator && other !== undefined) return operator(one, other);
  const fn = functionOf(name);
  if (!fn) throw new Error(`${name} is not known`);
  const result = fn(...args) as CellValue | Error;
  return result instanceof Error ? error(result.message) : result;
}

function shown(compute: () => Result): CellValue {
  try {
    return scalar(compute());
  } catch (failure) {
    if (failure instanceof Cellular) return { error: failure.message };
    throw failure;
  }
}

/** The same for what stands around functions of ours. */
export const operate: Operation = (name, args) => shown(() => operation(name, args));

/** Computes native formulas in the cells of a host; formulas that call functions of ours are not its. */
export class Calculating {
  constructor(private readonly host: () => TestHost) {}

  value = (formula: string, place: Place): CellValue => shown(() => this.of(parse(tokenize(formula)), place));

  private cells(reference: string, { sheet: home }: Place): Matrix {
    const { sheet, cells } = splitAddress(reference.replaceAll('$', ''));
    const range: Range | undefined = parseCells(cells);
    const found = this.host().cells.sheet(sheet ?? home);
    if (!found || !range) return error('#REF!');
    if (range.rows < MOST_ROWS) return found.values(range);
    const used = found.usedRange();
    return found.values({ ...range, rows: (used?.row ?? 0) + (used?.rows ?? 1) });
  }

  private of(node: AstExpression, place: Place): Result {
    switch (node.type) {
      case 'Literal':
        return node.value;
      case 'ErrorLiteral':
        return error(node.raw);
      case 'ReferenceIdentifier':
        return this.cells(node.value, place);
      case 'UnaryExpression':
      case 'BinaryExpression':
        return operation(node.operator, this.all(node.arguments, place));
      case 'CallExpression':
        return operation(node.callee.name, this.all(node.arguments, place));
      default:
        throw new Error(`no ${node.type} in ${place.sheet}`);
    }
  }

  private all(nodes: readonly AstExpression[], place: Place): Result[] {
    return nodes.map((node) => this.of(node, place));
  }
}
