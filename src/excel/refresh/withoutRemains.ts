/** A reference that leads nowhere any more, with what Excel leaves beside it: `Costs!#REF!`, `#REF!$A$1`. */
const LOST =
  /"(?:[^"]|"")*"|(?:'(?:[^']|'')*'!|[\p{L}_][\p{L}\p{N}_.]*!)?#REF!(?:\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?)?/giu;

/** A formula whose lost references all read alike. */
export const withoutRemains = (formula: string): string =>
  formula.includes('#REF!')
    ? formula.replace(LOST, (part) => (part.startsWith('"') ? part : '#REF!'))
    : formula;
