import { fill } from '../../i18n/fill.js';
import type { PaneBaselineWords } from '../../i18n/paneBaseline.en.js';
import type { Case } from '../../roi/case/types.js';
import type { InputNews } from '../port.js';
import { isFrozen } from './isFrozen.js';
import { figureAt } from './numbered.js';
import { withFigure } from './withFigure.js';

/** What blue cells say without changes of a frozen baseline, which are problems instead; the same where there are none. */
export function withoutFrozen(
  before: Case,
  news: InputNews,
  { periods: { frozenCell } }: PaneBaselineWords,
): InputNews {
  const frozen = news.changes.filter(({ path }) => isFrozen(before, path));
  if (frozen.length === 0) return news;
  return {
    // What was there before fits the case.
    theCase: frozen.reduce(
      (theCase, { path }) => withFigure(theCase, path, figureAt(before, path)) as Case,
      news.theCase,
    ),
    changes: news.changes.filter((change) => !frozen.includes(change)),
    problems: [
      ...news.problems,
      ...frozen.map(({ path, label }) => ({ path, message: fill(frozenCell, { field: label }) })),
    ],
  };
}
