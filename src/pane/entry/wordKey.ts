/** Words are the same in either case, with or without the points of an abbreviation. */
export const wordKey = (word: string): string =>
  word.toLowerCase().replace(/\./g, '').replace(/\s+/gu, ' ').trim();
