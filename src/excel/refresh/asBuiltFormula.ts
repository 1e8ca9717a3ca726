/** A formula that was found, with sheets of ours called as our data call them; `wantedOf` knows those by now. */
export const asBuiltFormula = (formula: string, wantedOf: ReadonlyMap<string, string>): string =>
  formula.replace(/"(?:[^"]|"")*"|'((?:[^']|'')*)'!/g, (part, name: string | undefined) => {
    const wanted = name === undefined ? undefined : wantedOf.get(name.replaceAll("''", "'"));
    return wanted === undefined ? part : `'${wanted.replaceAll("'", "''")}'!`;
  });
