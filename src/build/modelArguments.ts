import { parseArgs } from 'node:util';
import { refused } from './modelRefused.js';

const OPTIONS = {
  preset: { type: 'string', multiple: true },
  set: { type: 'string', multiple: true },
  explain: { type: 'string', multiple: true },
  formula: { type: 'string', multiple: true },
  month: { type: 'string', multiple: true },
  schema: { type: 'boolean', multiple: true },
  help: { type: 'boolean', short: 'h', multiple: true },
} as const;

/** Where the case comes from, or what else is wanted. */
export type Wanted =
  | { readonly what: 'help' | 'schema' }
  | {
      readonly what: 'case';
      readonly from: Source;
      readonly settings: readonly string[];
      readonly shown: Shown;
    };

export type Source = { readonly file: string } | { readonly preset: string };

/** Everything, or one result told or printed; of a row a month. */
export type Shown =
  | { readonly as: 'results' }
  | { readonly as: 'explain' | 'formula'; readonly result: string; readonly month: string | undefined };

type Token = ReturnType<typeof tokensOf>[number];

const tokensOf = (args: readonly string[]) =>
  parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true, strict: false, tokens: true })
    .tokens;

const isKnown = (name: string): name is keyof typeof OPTIONS => Object.hasOwn(OPTIONS, name);

/** Each option as it was meant: known, with a value where it takes one. */
function checked(tokens: readonly Token[]): void {
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    const { name, rawName: option, value } = token;
    if (!isKnown(name)) throw refused('unknownOption', { option });
    const takesValue = OPTIONS[name].type === 'string';
    if (takesValue && value === undefined) throw refused('valueMissing', { option });
    if (!takesValue && value !== undefined) throw refused('valueNotAllowed', { option, found: value });
  }
}

const valuesOf = (tokens: readonly Token[], wanted: keyof typeof OPTIONS): readonly string[] =>
  tokens.flatMap((token) =>
    token.kind === 'option' && token.name === wanted ? [token.value ?? token.rawName] : [],
  );

function single(tokens: readonly Token[], wanted: keyof typeof OPTIONS): string | undefined {
  const values = valuesOf(tokens, wanted);
  if (values.length > 1) throw refused('valueTwice', { option: `--${wanted}`, found: values.join(', ') });
  return values[0];
}

function shownOf(tokens: readonly Token[]): Shown {
  const told = single(tokens, 'explain');
  const printed = single(tokens, 'formula');
  const month = single(tokens, 'month');
  if (told !== undefined && printed !== undefined) throw refused('explainOrFormula');
  const result = told ?? printed;
  if (result !== undefined) return { as: told === undefined ? 'formula' : 'explain', result, month };
  if (month !== undefined) throw refused('monthOfNothing');
  return { as: 'results' };
}

/** What the arguments ask for. Throws `Refused`. */
export function wantedBy(args: readonly string[]): Wanted {
  const tokens = tokensOf(args);
  checked(tokens);
  if (valuesOf(tokens, 'help').length > 0) return { what: 'help' };
  const files = tokens.flatMap((token) => (token.kind === 'positional' ? [token.value] : []));
  const preset = single(tokens, 'preset');
  if (valuesOf(tokens, 'schema').length > 0) {
    const others = tokens.flatMap((token) => (token.kind === 'option' ? [token.rawName] : []));
    const found = [...new Set(others), ...files].filter((one) => one !== '--schema');
    if (found.length > 0) throw refused('onlySchema', { found: found.join(', ') });
    return { what: 'schema' };
  }
  const [file, ...more] = files;
  const sources = [...files, ...(preset === undefined ? [] : [`--preset ${preset}`])];
  if (more.length > 0 || sources.length > 1) throw refused('severalGiven', { found: sources.join(', ') });
  const shown = shownOf(tokens);
  const settings = valuesOf(tokens, 'set');
  if (preset !== undefined) return { what: 'case', from: { preset }, settings, shown };
  if (file === undefined) throw refused('nothingGiven');
  return { what: 'case', from: { file }, settings, shown };
}
