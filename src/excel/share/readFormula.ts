import { parse, tokenize } from '@borgar/fx';

/** A call of a function of ours. */
export interface OwnCall {
  /** As functions.json has it: `NPS`. */
  readonly name: string;
  /** Undefined where the function is named and not called: `MAP(A1:A3,CSROI.ROI)`. */
  readonly args: readonly Pieces[] | undefined;
}

/** A formula, or an argument of one: text as it was written, and calls of ours. */
export type Pieces = readonly (string | OwnCall)[];

/** As formulas show our functions, and as files do, with one prefix or with several. */
const OWN = /^(?:CSROI\.|(?:_xl\w+?[._])+CSROI[._])(?<name>.+)$/i;

const ownName = (text: string): string | undefined => OWN.exec(text)?.groups?.['name']?.toUpperCase();

/** Sheets of workbooks that are closed stand with their path, which the tokenizer does not know. */
const PATH = /'(?:[^'"]|'')*\\(?:[^'"]|'')*'(?=!)/g;

interface Token {
  readonly type: string;
  readonly value: string;
}

/** With names of sheets in the place of paths. */
function tokensOf(formula: string): readonly Token[] {
  const paths: string[] = [];
  const readable = formula.replace(PATH, (path) => `'~${paths.push(path) - 1}'`);
  const restored = (text: string) => text.replace(/'~(\d+)'/g, (name, at) => paths[Number(at)] ?? name);
  const tokens = tokenize(readable);
  return paths.length === 0 ? tokens : tokens.map(({ type, value }) => ({ type, value: restored(value) }));
}

interface Level {
  readonly closes: string;
  /** The call whose arguments are read here. */
  readonly call?: { readonly name: string; readonly args: Pieces[] };
  pieces: (string | OwnCall)[];
}

const CLOSING: Readonly<Record<string, string>> = { '(': ')', '{': '}' };

/** Ends a bracket: what it holds goes to what is around it. */
function close({ call, pieces }: Level, around: Level['pieces'], bracket: string): void {
  if (!call) around.push(...pieces, bracket);
  else around.push({ ...call, args: isNothing(call.args, pieces) ? [] : [...call.args, pieces] });
}

/** Reads a formula: `=IF(CSROI.NPS(A1:A9)>30,1,0)` is `=IF(`, a call of NPS with `A1:A9`, `>30,1,0)`. */
export function readFormula(formula: string): Pieces {
  const levels: [Level, ...Level[]] = [{ closes: '', pieces: [] }];
  let called: string | undefined;
  for (const { type, value } of tokensOf(formula)) {
    const level = levels.at(-1) ?? levels[0];
    const isOperator = type === 'operator';
    if (type === 'func') called = ownName(value);
    if (type === 'func' && called !== undefined) continue;
    const named = type === 'range_named' ? ownName(value) : undefined;
    if (named !== undefined) level.pieces.push({ name: named, args: undefined });
    else if (value === '(' && called !== undefined) {
      levels.push({ closes: ')', call: { name: called, args: [] }, pieces: [] });
      called = undefined;
    } else if (isOperator && CLOSING[value] !== undefined) {
      levels.push({ closes: CLOSING[value], pieces: [value] });
    } else if (isOperator && value === ',' && level.call) {
      level.call.args.push(level.pieces);
      level.pieces = [];
    } else if (isOperator && value === level.closes && levels.length > 1) {
      levels.pop();
      close(level, (levels.at(-1) ?? levels[0]).pieces, value);
    } else level.pieces.push(value);
  }
  return levels[0].pieces;
}

/** `NPS()` has no argument, where `NPS(,)` has two that were left out. */
const isNothing = (args: readonly Pieces[], last: Pieces): boolean =>
  args.length === 0 && last.every((piece) => typeof piece === 'string' && piece.trim() === '');

/** Functions that may give cells, not only their values. */
const GIVE_CELLS = ['CHOOSE', 'IF', 'IFS', 'INDEX', 'INDIRECT', 'OFFSET', 'SWITCH', 'XLOOKUP'];
const JOIN_CELLS = [':', ',', ' ', '#'];

/** Whether an argument can stand where Excel takes cells and nothing else; a name may stand for cells. */
export function mayBeCells(argument: string): boolean {
  const node = parse(tokensOf(`=${argument}`).map((token) => ({ ...token })));
  switch (node.type) {
    case 'ReferenceIdentifier':
      return true;
    case 'CallExpression':
      return GIVE_CELLS.includes(node.callee.name.toUpperCase());
    case 'BinaryExpression':
    case 'UnaryExpression':
      return JOIN_CELLS.includes(node.operator);
    default:
      return false;
  }
}
