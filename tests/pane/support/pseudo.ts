/** No text of ours has it otherwise. */
const MARK = '~';
/** Letters that English does without, for those it has. */
const ACCENTED: Readonly<Record<string, string>> = {
  a: 'á',
  e: 'é',
  i: 'í',
  o: 'ö',
  u: 'ü',
  y: 'ý',
  c: 'č',
  n: 'ñ',
  s: 'š',
  z: 'ž',
  A: 'Á',
  E: 'É',
  I: 'Í',
  O: 'Ö',
  U: 'Ü',
  Y: 'Ý',
  C: 'Č',
  N: 'Ñ',
  S: 'Š',
  Z: 'Ž',
};

/** Letters without their accents, other letters in their place: 30 % longer, as other languages are. */
function pseudoText(text: string): string {
  if (!/\p{Letter}/u.test(text.replace(/\{\w+\}/g, ''))) return text;
  const accented = text.replace(/\{\w+\}|[A-Za-z]/g, (part) => ACCENTED[part] ?? part);
  return accented + MARK.repeat(Math.ceil(text.length * 0.3));
}

/** Every text of the words in a language nobody speaks; numbers and flags as they are. */
export function pseudo<T>(words: T): T {
  if (typeof words === 'string') return pseudoText(words) as T;
  if (typeof words !== 'object' || words === null) return words;
  if (Array.isArray(words)) return words.map(pseudo) as T;
  return Object.fromEntries(Object.entries(words).map(([key, value]) => [key, pseudo(value)])) as T;
}

const ATTRIBUTES = ['aria-label', 'placeholder', 'title', 'alt'];
/** Texts that Intl has from elsewhere: months, currencies, languages. */
const FROM_INTL = 'option';

/** What a page rendered with pseudo words still says in another language: texts without their mark. */
export function untranslated(page: HTMLElement): string[] {
  const shown = [...page.querySelectorAll(`*:not(${FROM_INTL})`)].flatMap((element) => [
    ...[...element.childNodes].filter((node) => node.nodeType === 3).map((node) => node.textContent ?? ''),
    ...ATTRIBUTES.map((name) => element.getAttribute(name) ?? ''),
  ]);
  return [...new Set(shown.filter((text) => /\p{Letter}{3}/u.test(text) && !text.includes(MARK)))];
}
