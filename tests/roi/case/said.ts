import { problemMessage } from '../../../src/i18n/problemMessage.js';
import { roiEn } from '../../../src/i18n/roi.en.js';
import { parseCase } from '../../../src/roi/case/parseCase.js';
import { withValue } from '../../../src/roi/case/path.js';
import { fullCase } from '../fullCase.js';

export const full = fullCase();

/** The full case with something else at figure paths. */
export const put = (changes: Readonly<Record<string, unknown>>): unknown =>
  Object.entries(changes).reduce<unknown>((theCase, [path, value]) => {
    const changed = withValue(theCase, path, value);
    if (changed === undefined) throw new Error(`no ${path}`);
    return changed;
  }, full);

/** What `parseCase` says, a sentence for each problem. */
export const said = (json: unknown): string[] =>
  (parseCase(json).problems ?? []).map((problem) => problemMessage(roiEn, problem));
