import { modelCommandEn } from '../i18n/modelCommand.en.js';
import type { Source } from './caseFrom.js';
import { CASE_OPTIONS, givenTo, type Given } from './commandOptions.js';
import { refused } from './refused.js';

const OPTIONS = {
  ...CASE_OPTIONS,
  explain: { type: 'string', multiple: true },
  formula: { type: 'string', multiple: true },
  month: { type: 'string', multiple: true },
  schema: { type: 'boolean', multiple: true },
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

/** Everything, or one result told or printed; of a row a month. */
export type Shown =
  | { readonly as: 'results' }
  | { readonly as: 'explain' | 'formula'; readonly result: string; readonly month: string | undefined };

type GivenHere = Given<keyof typeof OPTIONS>;

function shownOf(given: GivenHere): Shown {
  const told = given.value('explain');
  const printed = given.value('formula');
  const month = given.value('month');
  if (told !== undefined && printed !== undefined) throw refused(modelCommandEn.explainOrFormula);
  const result = told ?? printed;
  if (result !== undefined) return { as: told === undefined ? 'formula' : 'explain', result, month };
  if (month !== undefined) throw refused(modelCommandEn.monthOfNothing);
  return { as: 'results' };
}

/** What the arguments ask for. Throws `Refused`. */
export function wantedBy(args: readonly string[]): Wanted {
  const given = givenTo(args, OPTIONS);
  if (given.has('help')) return { what: 'help' };
  const { files } = given;
  const preset = given.value('preset');
  if (given.has('schema')) {
    const found = [...new Set(given.typed), ...files].filter((one) => one !== '--schema');
    if (found.length > 0) throw refused(modelCommandEn.onlySchema, { found: found.join(', ') });
    return { what: 'schema' };
  }
  const [file, ...more] = files;
  const sources = [...files, ...(preset === undefined ? [] : [`--preset ${preset}`])];
  if (more.length > 0 || sources.length > 1)
    throw refused(modelCommandEn.severalGiven, { found: sources.join(', ') });
  const shown = shownOf(given);
  const settings = given.values('set');
  if (preset !== undefined) return { what: 'case', from: { preset }, settings, shown };
  if (file === undefined) throw refused(modelCommandEn.nothingGiven);
  return { what: 'case', from: { file }, settings, shown };
}
