import { parseA1Ref, stringifyA1Ref, stringifyTokens, tokenize } from '@borgar/fx';

/** Where sheets and their rows are to be found from now on. */
export interface Moves {
  /** What a sheet will be called; undefined where it stays. */
  readonly sheet: (name: string) => string | undefined;
  /** Rows from 1; undefined where it is gone. */
  readonly row: (sheet: string, row: number) => number | undefined;
}

const GONE = '#REF!';
const REFERENCES: readonly string[] = ['range', 'range_beam', 'range_ternary'];

type Edge = number | null | undefined;

/** Another row, counted from 0 as the library does; none of whole columns. */
function moved(sheet: string, row: Edge, moves: Moves): Edge {
  if (typeof row !== 'number') return row;
  const to = moves.row(sheet, row + 1);
  return to === undefined ? undefined : to - 1;
}

function movedReference(text: string, moves: Moves): string {
  const found = parseA1Ref(text);
  if (!found || !('range' in found)) return text;
  const [sheet, ...others] = found.context ?? [];
  const name = sheet === undefined || others.length > 0 ? undefined : moves.sheet(sheet);
  if (sheet === undefined || name === undefined) return text;
  const { range } = found;
  const [top, bottom] = [moved(sheet, range.top, moves), moved(sheet, range.bottom, moves)];
  if (top === undefined || bottom === undefined) return GONE;
  return stringifyA1Ref({ ...found, context: [name], range: { ...range, top, bottom } });
}

/** A formula whose references to some sheets lead where those rows are from now on. */
export const movedFormula = (formula: string, moves: Moves): string =>
  stringifyTokens(
    tokenize(formula).map((token) =>
      REFERENCES.includes(token.type) ? { ...token, value: movedReference(token.value, moves) } : token,
    ),
  );
