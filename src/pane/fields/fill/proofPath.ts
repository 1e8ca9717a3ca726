/** Lines keep a source; of a risk one knows who answers for it. */
const PROOFS = [
  [/^(?:benefits|costs)\.[^.]+/, 'source'],
  [/^risks\.[^.]+/, 'owner'],
] as const;

/** Where source and owner of a figure are kept; undefined where nobody is asked for them, or elsewhere on the page. */
export function proofPath(path: string): string | undefined {
  for (const [line, field] of PROOFS) {
    const [found] = line.exec(path) ?? [];
    if (found !== undefined) return `${found}.${field}`;
  }
  return undefined;
}
