import { parse, tokenize, type AstExpression, type CallExpression } from '@borgar/fx';
import { notImplemented } from '../api/errors.js';
import type { Workbook } from '../book/workbook.js';
import type { CellValue, Range } from '../../cells/cells.js';
import type { MemoryCells } from '../memory/memoryCells.js';
import type { Calculator, Place } from '../memory/calculator.js';
import { fullAddress } from '../ranges/addresses.js';
import { findArea, type Area } from '../ranges/area.js';
import { isUnbounded } from '../ranges/content.js';
import { intersection, isOneCell } from '../ranges/geometry.js';
import type { FunctionArgument, FunctionResult, FunctionRuntime } from './functionRuntime.js';
import type { FunctionMetadata, FunctionsJson } from './metadata.js';

/** What a cell shows until its function has answered: https://learn.microsoft.com/office/dev/add-ins/excel/custom-functions-web-reqs */
const BUSY: CellValue = { error: '#BUSY!' };

/** An operator or a function of Excel's own; undefined where it is not known. */
export type Operation = (name: string, args: readonly FunctionResult[]) => FunctionResult | undefined;

/**
 * Gives formulas in cells in memory that call custom functions their values: the calls go through the library's
 * runtime. Arguments may be cells, constants, such calls and known operations; anything else in a formula is refused with
 * its name.
 */
export class FormulaFunctions implements Calculator {
  private readonly results = new Map<string, CellValue>();
  private readonly functions: ReadonlyMap<string, FunctionMetadata>;
  private readonly calls: RegExp;

  constructor(
    private readonly workbook: Workbook,
    private readonly cells: MemoryCells,
    private readonly runtime: FunctionRuntime,
    private readonly json: FunctionsJson,
    namespace: string,
    private readonly operation: Operation = () => undefined,
  ) {
    this.functions = new Map(
      json.functions.map((metadata) => [`${namespace}.${metadata.name}`.toUpperCase(), metadata]),
    );
    this.calls = new RegExp(`(?<![\\p{L}\\p{N}_.])${namespace}\\.`, 'iu');
  }

  value(formula: string, place: Place): CellValue | undefined {
    if (!this.calls.test(formula)) return undefined;
    return this.results.get(keyOf(place, formula)) ?? BUSY;
  }

  async recalculate(): Promise<void> {
    const places = this.cells
      .sheets()
      .flatMap((sheet) => sheet.formulaCells().map((cell) => ({ ...cell, sheet: sheet.name })))
      .filter(({ formula }) => this.calls.test(formula));
    this.forgetAllBut(new Set(places.map((place) => keyOf(place, place.formula))));
    await Promise.all(
      places.map(async ({ formula, ...place }) => {
        const result = await this.evaluate(formula, place);
        const rows = Array.isArray(result) ? result : [[result]];
        const { sheet, row, column } = place;
        const filled = { row, column, rows: rows.length, columns: rows[0]?.length ?? 0 };
        const value = this.cells.sheet(sheet)?.spillInto(filled, rows);
        if (value !== undefined) this.results.set(keyOf(place, formula), value);
      }),
    );
  }

  /** A formula that is entered again is calculated again. */
  private forgetAllBut(there: ReadonlySet<string>): void {
    for (const key of this.results.keys()) if (!there.has(key)) this.results.delete(key);
  }

  /** What a formula gives in a place, all of it where it spills. */
  async evaluate(formula: string, place: Place): Promise<FunctionResult> {
    const { value } = await this.argument(parse(tokenize(formula)), place);
    return value as FunctionResult;
  }

  private async argument(node: AstExpression, place: Place): Promise<FunctionArgument> {
    switch (node.type) {
      case 'Literal':
        return { value: node.value };
      case 'ErrorLiteral':
        return { value: { error: node.raw } };
      case 'ReferenceIdentifier':
        return this.cellsOf(node.value, place);
      case 'CallExpression':
        return this.functions.has(node.callee.name.toUpperCase())
          ? { value: await this.call(node, place) }
          : this.operate(node.callee.name, await this.values(node.arguments, place), node.callee.name);
      case 'ArrayExpression':
        return { value: await Promise.all(node.elements.map((row) => this.values(row, place))) };
      case 'UnaryExpression': {
        const [inner] = await this.values(node.arguments, place);
        if (node.operator === '-' && typeof inner === 'number') return { value: -inner };
        return this.operate(node.operator, [inner ?? null], `the operator ${node.operator}`);
      }
      case 'BinaryExpression':
        return this.operate(node.operator, await this.values(node.arguments, place), `a ${node.type}`);
      default:
        throw notImplemented(`calculating a ${node.type}`);
    }
  }

  private async values(nodes: readonly AstExpression[], place: Place): Promise<CellValue[]> {
    const args = await Promise.all(nodes.map((node) => this.argument(node, place)));
    return args.map(({ value }) => value as CellValue);
  }

  private operate(name: string, args: readonly FunctionResult[], what: string): FunctionArgument {
    const value = this.operation(name, args);
    if (value === undefined) throw notImplemented(`calculating ${what}`);
    return { value };
  }

  private cellsOf(reference: string, place: Place): FunctionArgument {
    const home = this.cells.sheet(place.sheet);
    const area = home && findArea(this.workbook, reference, home);
    if (!area) return { value: { error: '#NAME?' } };
    const { sheet, range } = area;
    const address = fullAddress(sheet.name, range);
    if (isOneCell(range)) return { value: sheet.values(range)[0]?.[0] ?? null, address };
    return { value: sheet.values(sent(area)), address };
  }

  private async call({ callee, arguments: nodes }: CallExpression, place: Place): Promise<FunctionResult> {
    const metadata = this.functions.get(callee.name.toUpperCase());
    if (!metadata) throw notImplemented(`calculating ${callee.name}`);
    const args = await Promise.all(
      // An argument that is left out between commas is no node.
      (nodes as (AstExpression | null)[]).map(async (node) => node && (await this.argument(node, place))),
    );
    metadata.parameters.forEach(({ name, dimensionality }, at) => {
      if (dimensionality !== 'matrix' && Array.isArray(args[at]?.value))
        throw notImplemented(`calculating ${callee.name} with cells for its one value ${name}`);
    });
    return this.runtime.call({
      metadata,
      args: args.map((argument) => argument ?? undefined),
      address: fullAddress(place.sheet, { ...place, rows: 1, columns: 1 }),
      errorsAllowed: this.json.allowErrorForDataTypeAny === true,
    });
  }
}

/** Of whole columns and rows only the part in use is sent. */
function sent(area: Area): Range {
  const used = isUnbounded(area) ? area.sheet.usedRange() : undefined;
  if (!used) return area.range;
  const held = { row: 0, column: 0, rows: used.row + used.rows, columns: used.column + used.columns };
  return intersection(area.range, held) ?? area.range;
}

const keyOf = ({ sheet, row, column }: Place, formula: string) => `${sheet}!${row},${column}${formula}`;
