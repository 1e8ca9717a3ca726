/* Finds the calls in a formula's text, without a parser: enough to count arguments and to rename functions. */

export interface FormulaCall {
  /** As written, without the bracket. */
  readonly name: string;
  /** Where the name starts in the text. */
  readonly at: number;
  /** What stands between the commas; none where the brackets are empty. */
  readonly texts: readonly string[];
}

interface Open {
  readonly name: string;
  readonly at: number;
  readonly texts: string[];
  /** Where the argument being read starts. */
  from: number;
}

const NAME_BEFORE_BRACKET = /[\p{L}_\\][\p{L}\p{N}_.\\]*$/u;

/** Past the text in quotes that starts at a position; a doubled quote is a quote. */
function afterQuoted(text: string, start: number): number {
  const quote = text[start];
  let at = start + 1;
  while (at < text.length) {
    if (text[at] === quote) {
      if (text[at + 1] !== quote) return at + 1;
      at += 1;
    }
    at += 1;
  }
  return at;
}

/** Past an array constant: its commas and semicolons separate no arguments. */
function afterBraces(text: string, start: number): number {
  let at = start + 1;
  while (at < text.length && text[at] !== '}') at = text[at] === '"' ? afterQuoted(text, at) : at + 1;
  return at + 1;
}

/** Reads the brackets of a formula: `closed` gets every call, inner ones before the ones they stand in. */
function scan(formula: string, closed: (call: Open, end: number) => void): Open[] {
  const open: Open[] = [];
  let at = 0;
  while (at < formula.length) {
    const character = formula[at]!;
    const innermost = open.at(-1);
    if (character === '"' || character === "'") at = afterQuoted(formula, at);
    else if (character === '{') at = afterBraces(formula, at);
    else {
      if (character === '(') {
        const name = NAME_BEFORE_BRACKET.exec(formula.slice(0, at))?.[0] ?? '';
        open.push({ name, at: at - name.length, texts: [], from: at + 1 });
      } else if (character === ')' && innermost) {
        open.pop();
        closed(innermost, at);
      } else if (character === ',' && innermost) {
        innermost.texts.push(formula.slice(innermost.from, at));
        innermost.from = at + 1;
      }
      at += 1;
    }
  }
  return open;
}

/** Every call, inner ones before the ones they stand in; a bracket left open is closed at the end. */
export function formulaCalls(formula: string): FormulaCall[] {
  const calls: FormulaCall[] = [];
  const closed = ({ name, at, texts, from }: Open, end: number) => {
    const last = formula.slice(from, end);
    if (name) calls.push({ name, at, texts: texts.length > 0 || last.trim() ? [...texts, last] : [] });
  };
  for (const left of scan(formula, closed).reverse()) closed(left, formula.length);
  return calls;
}

/** The call whose brackets are open at the end of a text, and which of its arguments is being written. */
export function openCall(text: string): { name: string; argument: number } | undefined {
  const innermost = scan(text, () => undefined)
    .filter(({ name }) => name !== '')
    .at(-1);
  return innermost && { name: innermost.name, argument: innermost.texts.length };
}

/** The formula with the names of its calls exchanged. */
export function renameCalls(formula: string, rename: (name: string) => string): string {
  let renamed = formula;
  const calls = formulaCalls(formula).sort((one, other) => other.at - one.at);
  for (const { name, at } of calls) {
    renamed = renamed.slice(0, at) + rename(name) + renamed.slice(at + name.length);
  }
  return renamed;
}
