/** Names that Excel takes for the same whatever the case of their letters. */
export const lower = (texts: readonly string[]): Set<string> =>
  new Set(texts.map((text) => text.toLowerCase()));
