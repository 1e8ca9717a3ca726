import { catalogue, type Entry } from '../../kpi/catalogue.js';
import { nativeFormulas } from '../../kpi/nativeFormula.js';
import { readFormula, type OwnCall, type Pieces } from './readFormula.js';

type Rows = readonly (readonly string[])[];

/** What may stand in place of a formula. */
export type Native =
  /** It calls no function of ours. */
  | { readonly kind: 'untouched' }
  /** A formula, or for a spill the formulas of its values (its labels apart), in rows. */
  | { readonly kind: 'formulas'; readonly rows: Rows }
  /** A function has no native form, or none that can stand within another formula: the cell can keep its value. */
  | { readonly kind: 'value' };

const byId: ReadonlyMap<string, Entry> = new Map(
  catalogue.map((entry) => [entry.fn.id.toUpperCase(), entry]),
);

/** The formulas of a call by itself. */
function rowsOf({ name, args }: OwnCall): Rows | undefined {
  const entry = byId.get(name);
  const texts = args.map(textOf);
  if (!entry || texts.some((text) => text === undefined)) return undefined;
  return nativeFormulas(
    entry.fn,
    entry.doc.native,
    texts.map((text = '') => text.trim()),
  );
}

/** Within another formula a single value can stand, in brackets, but no spill. */
function textOf(pieces: Pieces): string | undefined {
  const texts = pieces.map((piece) => {
    if (typeof piece === 'string') return piece;
    const [[formula, ...beside] = [], ...below] = rowsOf(piece) ?? [];
    if (formula === undefined || beside.length > 0 || below.length > 0) return undefined;
    return `(${formula.slice(1)})`;
  });
  return texts.includes(undefined) ? undefined : texts.join('');
}

/** The call that a formula consists of. */
function aloneIn(pieces: Pieces): OwnCall | undefined {
  const [call, ...others] = pieces.filter((piece) => typeof piece !== 'string' || !/^[\s=]*$/.test(piece));
  return typeof call === 'object' && others.length === 0 ? call : undefined;
}

function nativeRows(pieces: Pieces): Rows | undefined {
  const call = aloneIn(pieces);
  if (call) return rowsOf(call);
  const text = textOf(pieces);
  return text === undefined ? undefined : [[text]];
}

/** A formula written with functions that every Excel has; what stands around our calls, and in them, is kept. */
export function nativeOf(formula: string): Native {
  const pieces = readFormula(formula);
  if (pieces.every((piece) => typeof piece === 'string')) return { kind: 'untouched' };
  const rows = nativeRows(pieces);
  return rows ? { kind: 'formulas', rows } : { kind: 'value' };
}
