import { valueAt } from '../../../roi/case/path.js';
import type { Case, Link } from '../../../roi/case/types.js';
import { withFigure } from '../../state/withFigure.js';

/**
 * The case with a figure that cells gave. Where they are is not remembered of figures in lists without ids: another one
 * may stand at that number tomorrow.
 */
export function linkedFigure(theCase: Case, value: number, link: Link): unknown {
  const filled = withFigure(theCase, link.path, value) as Case | undefined;
  const hasPlace = filled !== undefined && valueAt(filled, link.path) !== undefined;
  return hasPlace ? { ...filled, links: [...filled.links, link] } : filled;
}

/** The case in which a figure stands by itself. */
export const withoutLink = (theCase: Case, path: string): Case => ({
  ...theCase,
  links: theCase.links.filter((link) => link.path !== path),
});
