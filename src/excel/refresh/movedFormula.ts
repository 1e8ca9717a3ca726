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

interface Edges {
  readonly top?: Edge;
  readonly bottom?: Edge;
}

/** Another row, counted from 0 as the library does; none of whole columns. */
function moved(sheet: string, row: Edge, moves: Moves): Edge {
  if (typeof row !== 'number') return row;
  const to = moves.row(sheet, row + 1);
  return to === undefined ? undefined : to - 1;
}

/** As many rows at the end of a range are looked at for one that is still there. */
const MOST_GONE = 200;

/** Where the first row is that is still there, from an edge of a range towards the other. */
function nearest(sheet: string, from: number, to: number, moves: Moves): Edge {
  const step = from <= to ? 1 : -1;
  const rows = Math.min(Math.abs(to - from), MOST_GONE);
  for (let at = 0; at <= rows; at += 1) {
    const row = moved(sheet, from + at * step, moves);
    if (row !== undefined) return row;
  }
  return undefined;
}

/** A range that loses rows at an end shrinks, as it does when they are deleted by hand; whole columns have no rows. */
function movedEdges(sheet: string, { top, bottom }: Edges, moves: Moves): readonly [Edge, Edge] {
  if (typeof top !== 'number' || typeof bottom !== 'number')
    return [moved(sheet, top, moves), moved(sheet, bottom, moves)];
  return [nearest(sheet, top, bottom, moves), nearest(sheet, bottom, top, moves)];
}

function movedReference(text: string, moves: Moves): string {
  const found = parseA1Ref(text);
  if (!found || !('range' in found)) return text;
  const [sheet, ...others] = found.context ?? [];
  const name = sheet === undefined || others.length > 0 ? undefined : moves.sheet(sheet);
  if (sheet === undefined || name === undefined) return text;
  const { range } = found;
  const [top, bottom] = movedEdges(sheet, range, moves);
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
