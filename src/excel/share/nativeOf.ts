import { catalogue, type Entry } from '../../kpi/catalogue.js';
import type { Native as NativeForm } from '../../kpi/doc.js';
import { nativeFormulas } from '../../kpi/nativeFormula.js';
import { mayBeCells, readFormula, type OwnCall, type Pieces } from './readFormula.js';

type Rows = readonly (readonly string[])[];

/** Why a formula has no native form. */
export type NoNative =
  /** Excel cannot compute the function. */
  | 'noNative'
  /** This version has no such function. */
  | 'unknown'
  /** The function is named, not called. */
  | 'named'
  /** Several values stand within another formula. */
  | 'within'
  /** The native form counts in cells, and there is something else. */
  | 'cellsOnly'
  | 'tooLong';

/** What may stand in place of a formula. */
export type Native =
  /** It calls no function of ours. */
  | { readonly kind: 'untouched' }
  /** A formula, or for a spill the formulas of its values, in rows. */
  | {
      readonly kind: 'formulas';
      readonly rows: Rows;
      /** Columns of labels before them. */
      readonly labels: 0 | 1;
    }
  /** There is none: the cell can keep its value. */
  | { readonly kind: 'value'; readonly because: NoNative; readonly fn: string };

/** https://support.microsoft.com/office/excel-specifications-and-limits-1672b34d-7043-467e-8e27-269d656771c3 */
const LONGEST = 8192;

/** https://support.microsoft.com/office/countif-function-e0de10c6-f885-4e71-abb4-1f464816df34 */
const TAKES_CELLS = /\bCOUNTIF\(\{(\w+)\}/g;

const byId: ReadonlyMap<string, Entry> = new Map(
  catalogue.map((entry) => [entry.fn.id.toUpperCase(), entry]),
);

class Without extends Error {
  constructor(
    readonly because: NoNative,
    readonly fn: string,
  ) {
    super(because);
  }
}

/** The parameters that a native form has where Excel takes only cells. */
const takingCells = (native: NativeForm): ReadonlySet<string | undefined> =>
  new Set([...JSON.stringify(native).matchAll(TAKES_CELLS)].map(([, name]) => name));

/** The formulas of a call by itself. */
function rowsOf({ name, args }: OwnCall): Rows {
  const entry = byId.get(name);
  if (!entry) throw new Without('unknown', name);
  if (!args) throw new Without('named', name);
  const { fn, doc } = entry;
  const texts = args.map((argument) => textOf(argument).trim());
  const cells = takingCells(doc.native);
  const isRefused = texts.some(
    (text, at) => text !== '' && cells.has(fn.params[at]?.name) && !mayBeCells(text),
  );
  if (isRefused) throw new Without('cellsOnly', name);
  const rows = nativeFormulas(fn, doc.native, texts);
  if (!rows) throw new Without('noNative', name);
  if (rows.flat().some(({ length }) => length > LONGEST)) throw new Without('tooLong', name);
  return rows;
}

/** Within another formula a single value can stand, in brackets, but no spill. */
function textOf(pieces: Pieces): string {
  const texts = pieces.map((piece) => {
    if (typeof piece === 'string') return piece;
    const [[formula = '', ...beside] = [], ...below] = rowsOf(piece);
    if (beside.length > 0 || below.length > 0) throw new Without('within', piece.name);
    return `(${formula.slice(1)})`;
  });
  return texts.join('');
}

/** The call that a formula consists of. */
function aloneIn(pieces: Pieces): OwnCall | undefined {
  const [call, ...others] = pieces.filter((piece) => typeof piece !== 'string' || !/^[\s=]*$/.test(piece));
  return typeof call === 'object' && others.length === 0 ? call : undefined;
}

function formulasOf(pieces: Pieces): Native {
  const call = aloneIn(pieces);
  const labels = call && byId.get(call.name)?.fn.result.shape === 'labelled' ? 1 : 0;
  if (call) return { kind: 'formulas', rows: rowsOf(call), labels };
  const text = textOf(pieces);
  if (text.length > LONGEST) throw new Without('tooLong', '');
  return { kind: 'formulas', rows: [[text]], labels: 0 };
}

/** A formula written with functions that every Excel has; what stands around our calls, and in them, is kept. */
export function nativeOf(formula: string): Native {
  const pieces = readFormula(formula);
  if (pieces.every((piece) => typeof piece === 'string')) return { kind: 'untouched' };
  try {
    return formulasOf(pieces);
  } catch (error) {
    if (error instanceof Without) return { kind: 'value', because: error.because, fn: error.fn };
    throw error;
  }
}
