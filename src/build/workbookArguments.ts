import { workbookCommandEn as words } from '../i18n/workbookCommand.en.js';
import type { Source } from './caseFrom.js';
import { CASE_OPTIONS, givenTo } from './commandOptions.js';
import { refused } from './refused.js';

const OPTIONS = { ...CASE_OPTIONS, force: { type: 'boolean', multiple: true } } as const;

/** Which case goes into which file, or what else is wanted. */
export type Wanted =
  | { readonly what: 'help' }
  | {
      readonly what: 'workbook';
      readonly from: Source;
      readonly settings: readonly string[];
      /** As the user names it. */
      readonly file: string;
      /** An existing file may be replaced. */
      readonly force: boolean;
    };

/** What the arguments ask for. Throws `Refused`. */
export function wantedBy(args: readonly string[]): Wanted {
  const given = givenTo(args, OPTIONS);
  if (given.has('help')) return { what: 'help' };
  const preset = given.value('preset');
  const [first, second, ...more] = given.files;
  const found = given.files.join(', ') || words.nothing;
  const rest = { what: 'workbook', settings: given.values('set'), force: given.has('force') } as const;
  if (preset !== undefined) {
    if (first === undefined || second !== undefined) throw refused(words.fileAlone, { found });
    return { ...rest, from: { preset }, file: first };
  }
  if (first === undefined || second === undefined || more.length > 0)
    throw refused(words.caseAndFile, { found });
  return { ...rest, from: { file: first }, file: second };
}
