import type { Case, Link } from '../../../roi/case/types.js';
import { withFigure } from '../../state/withFigure.js';

/** The case with a figure that cells gave. */
export function linkedFigure(theCase: Case, value: number, link: Link): unknown {
  const filled = withFigure(theCase, link.path, value) as Case | undefined;
  return filled && { ...filled, links: [...filled.links, link] };
}

/** The case in which a figure stands by itself. */
export const withoutLink = (theCase: Case, path: string): Case => ({
  ...theCase,
  links: theCase.links.filter((link) => link.path !== path),
});
