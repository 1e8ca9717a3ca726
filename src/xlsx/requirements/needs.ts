/** Throws where something would make Excel call the file damaged; the message says what is needed and what was found. */
export function needs(isMet: boolean, what: string, found: string | number): void {
  if (!isMet) throw new Error(`writeXlsx needs ${what}, found ${found}`);
}

/** Names are the same whatever the case of their letters. */
export function needsUnique(names: readonly string[], what: string): void {
  const seen = new Set<string>();
  for (const name of names) {
    const key = name.toLowerCase();
    needs(!seen.has(key), `${what} that differ`, `${name} twice`);
    seen.add(key);
  }
}
