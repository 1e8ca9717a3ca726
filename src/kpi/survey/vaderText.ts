const LOWER = /[a-z]/;
const UPPER = /[A-Z]/;
const BEFORE_NOT =
  'AI|ARE|CA|COULD|DARE|DID|DOES|DO|HAD|HAS|HAVE|IS|MIGHT|MUST|NEED|OUGHT|SHA|SHOULD|WAS|WERE|WO|WOULD';
const NEGATION = new RegExp(
  `^\\W*(?:NOT|NEVER|NONE|NOPE|NOR|NEITHER|NOTHING|NOWHERE|CANNOT|WITHOUT|RARELY|SELDOM|DESPITE|(?:${BEFORE_NOT})N'?T)\\W*$`,
);

const inCapitals = (word: string) => UPPER.test(word) && !LOWER.test(word);

/**
 * A text as the JavaScript package must see it to score as the published method does. The package knows
 * negations and "but" in small letters only, so that "Not good" would be praise; in the authors' own version
 * case does not matter there (github.com/cjhutto/vaderSentiment, issue 46). Words all in capitals stay, they
 * are emphasis; mixed ones must not, because over a long one the package's test for capitals takes cubic
 * time. And phones type ’ where the lexicon has '.
 */
export function vaderText(text: string): string {
  const plain = text.replace(/[‘’]/g, "'");
  const words = plain.match(/\S{2,}/g) ?? [];
  if (words.every(inCapitals)) return plain.toLowerCase();
  return plain.replace(/\S+/g, (word) =>
    inCapitals(word) && !NEGATION.test(word) ? word : word.toLowerCase(),
  );
}
