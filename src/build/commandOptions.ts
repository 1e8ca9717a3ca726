import { parseArgs } from 'node:util';
import { commandEn } from '../i18n/command.en.js';
import { refused } from './refused.js';

/** The options of a command; each may be given several times, so that twice can be told from once. */
export type Options = Readonly<
  Record<string, { readonly type: 'string' | 'boolean'; readonly short?: string; readonly multiple: true }>
>;

/** Where a case comes from: both kinds are options of every command that takes one. */
export const CASE_OPTIONS = {
  preset: { type: 'string', multiple: true },
  set: { type: 'string', multiple: true },
  help: { type: 'boolean', short: 'h', multiple: true },
} as const satisfies Options;

export interface Given<Name> {
  readonly files: readonly string[];
  /** The options as they were typed, in that order. */
  readonly typed: readonly string[];
  has(option: Name): boolean;
  values(option: Name): readonly string[];
  /** The only value of an option. Throws `Refused` where there are several. */
  value(option: Name): string | undefined;
}

const tokensOf = (args: readonly string[], options: Options) =>
  parseArgs({ args: [...args], options, allowPositionals: true, strict: false, tokens: true }).tokens;

type Token = ReturnType<typeof tokensOf>[number];

/** Each option as it was meant: known, with a value where it takes one. */
function checked(tokens: readonly Token[], options: Options): void {
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    const { name, rawName: option, value } = token;
    const known = Object.hasOwn(options, name) ? options[name] : undefined;
    if (!known) throw refused(commandEn.unknownOption, { option });
    const takesValue = known.type === 'string';
    if (takesValue && value === undefined) throw refused(commandEn.valueMissing, { option });
    if (!takesValue && value !== undefined)
      throw refused(commandEn.valueNotAllowed, { option, found: value });
  }
}

/** The arguments of a command, read. Throws `Refused`. */
export function givenTo<O extends Options>(args: readonly string[], options: O): Given<keyof O & string> {
  const tokens = tokensOf(args, options);
  checked(tokens, options);
  const values = (wanted: string): readonly string[] =>
    tokens.flatMap((token) =>
      token.kind === 'option' && token.name === wanted ? [token.value ?? token.rawName] : [],
    );
  return {
    files: tokens.flatMap((token) => (token.kind === 'positional' ? [token.value] : [])),
    typed: tokens.flatMap((token) => (token.kind === 'option' ? [token.rawName] : [])),
    has: (option) => values(option).length > 0,
    values,
    value(option) {
      const found = values(option);
      if (found.length > 1)
        throw refused(commandEn.valueTwice, { option: `--${option}`, found: found.join(', ') });
      return found[0];
    },
  };
}
