import { fill } from '../i18n/fill.js';
import { modelCommandEn } from '../i18n/modelCommand.en.js';
import { PRESET_IDS } from '../roi/case/project.js';
import { caseJsonSchema } from './caseSchema.js';
import { caseFrom } from './caseFrom.js';
import { wantedBy } from './modelArguments.js';
import { outputOf } from './modelOutput.js';

/** What `npm run model` prints for its arguments. Throws `Refused`. */
export function answerTo(args: readonly string[]): string {
  const wanted = wantedBy(args);
  switch (wanted.what) {
    case 'help':
      return fill(modelCommandEn.help, { presets: PRESET_IDS.join(', ') });
    case 'schema':
      return JSON.stringify(caseJsonSchema(), null, 2);
    case 'case':
      return outputOf(caseFrom(wanted.from, wanted.settings), wanted.shown);
  }
}
