import { tokenize } from '@borgar/fx';

/** A call of a function of ours. */
export interface OwnCall {
  /** As functions.json has it: `NPS`. */
  readonly name: string;
  readonly args: readonly Pieces[];
}

/** A formula, or an argument of one: text as it was written, and calls of ours. */
export type Pieces = readonly (string | OwnCall)[];

/** As formulas show our functions, and as a file without the add-in does. */
const OWN = /^(?:CSROI\.|_xldudf_CSROI_)(?<name>.+)$/i;

interface Level {
  readonly closes: string;
  /** The call whose arguments are read here. */
  readonly call?: { readonly name: string; readonly args: Pieces[] };
  pieces: (string | OwnCall)[];
}

const CLOSING: Readonly<Record<string, string>> = { '(': ')', '{': '}' };

/** Reads a formula: `=IF(CSROI.NPS(A1:A9)>30,1,0)` is `=IF(`, a call of NPS with `A1:A9`, `>30,1,0)`. */
export function readFormula(formula: string): Pieces {
  const outermost: Level = { closes: '', pieces: [] };
  const levels = [outermost];
  let called: string | undefined;
  for (const { type, value } of tokenize(formula)) {
    const level = levels.at(-1)!;
    const own = type === 'func' ? OWN.exec(value)?.groups?.['name'] : undefined;
    if (own !== undefined) called = own.toUpperCase();
    else if (value === '(' && called !== undefined) {
      levels.push({ closes: ')', call: { name: called, args: [] }, pieces: [] });
      called = undefined;
    } else if (type === 'operator' && value in CLOSING) {
      levels.push({ closes: CLOSING[value]!, pieces: [value] });
    } else if (type === 'operator' && value === ',' && level.call) {
      level.call.args.push(level.pieces);
      level.pieces = [];
    } else if (type === 'operator' && value === level.closes && levels.length > 1) {
      levels.pop();
      const around = levels.at(-1)!.pieces;
      const { call, pieces } = level;
      if (!call) around.push(...pieces, value);
      else around.push({ ...call, args: isNothing(call.args, pieces) ? [] : [...call.args, pieces] });
    } else level.pieces.push(value);
  }
  return outermost.pieces;
}

/** `NPS()` has no argument, where `NPS(,)` has two that were left out. */
const isNothing = (args: readonly Pieces[], last: Pieces): boolean =>
  args.length === 0 && last.every((piece) => typeof piece === 'string' && piece.trim() === '');
