import type { Entry } from '../../../kpi/catalogue.js';

const WORD = /[\p{L}\p{N}]+/gu;
const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(WORD) ?? [];

/** Where a word is found, the most telling place first; what stands in the last one alone comes last. */
function places({ fn, doc }: Entry): readonly (readonly string[])[] {
  return [[fn.id.toLowerCase()], wordsOf(doc.keywords.join(' ')), wordsOf(doc.summary), wordsOf(doc.formula)];
}

/** How far off the best place of a word is; undefined where it stands nowhere. */
function distance(entry: Entry, word: string): number | undefined {
  const at = places(entry).findIndex((words) => words.some((one) => one.startsWith(word)));
  return at < 0 ? undefined : at;
}

/** Functions in which every word of a query begins a word, the closest first; all of them for an empty query. */
export function searchFunctions(catalogue: readonly Entry[], query: string): readonly Entry[] {
  const words = wordsOf(query);
  const found = catalogue.flatMap((entry) => {
    const distances = words.map((word) => distance(entry, word));
    if (distances.includes(undefined)) return [];
    return [{ entry, far: distances.reduce<number>((sum, one) => sum + (one ?? 0), 0) }];
  });
  return found.sort((a, b) => a.far - b.far).map(({ entry }) => entry);
}
