import { fill } from '../../i18n/fill.js';
import { problemMessage } from '../../i18n/problemMessage.js';
import { parseCase } from '../../roi/case/parseCase.js';
import { figurePath } from '../../roi/case/path.js';
import type { Problem } from '../../roi/case/problem.js';
import type { Case } from '../../roi/case/types.js';
import type { InputPlace } from './inputPlaces.js';
import { cellText, type Figure } from './judged.js';
import type { CellSurroundings } from './surroundings.js';
import { figureOf, withFigure } from './withFigure.js';

/** A cell that gives another figure than the case has. */
export interface Candidate {
  readonly place: InputPlace;
  readonly value: Figure;
}

export interface Accepted {
  /** The case with all figures that it takes. */
  readonly theCase: Case;
  /** Those that it does not take, and why, as sentences. */
  readonly refused: ReadonlyMap<InputPlace, string>;
}

/** The case with another figure; as it is where it has no place for that. */
const changed = (theCase: unknown, { place: { input }, value }: Candidate): unknown =>
  withFigure(theCase, input.path, figureOf(theCase, input, value)) ?? theCase;

function reasonOf(
  json: unknown,
  problems: readonly Problem[],
  place: InputPlace,
  { words, roi }: CellSurroundings,
): string {
  const cell = cellText(place, words);
  const isOwn = ({ path }: Problem): boolean => figurePath(json, path).startsWith(place.input.path);
  const own = problems.find(isOwn);
  if (own) return fill(words.cells.refused, { reason: problemMessage(roi, { ...own, path: cell }) });
  return fill(words.cells.elsewhere, { cell, reason: problemMessage(roi, problems[0]!) });
}

/**
 * Takes over what cells give, by the rules of the case: all together where that makes a case, for some figures are right
 * only with others; otherwise one after the other.
 */
export function accepted(
  theCase: Case,
  candidates: readonly Candidate[],
  surroundings: CellSurroundings,
): Accepted {
  const together = parseCase(candidates.reduce<unknown>(changed, theCase));
  if (together.case) return { theCase: together.case, refused: new Map() };
  const refused = new Map<InputPlace, string>();
  let current = theCase;
  for (const candidate of candidates) {
    const json = changed(current, candidate);
    const parsed = parseCase(json);
    if (parsed.case) current = parsed.case;
    else refused.set(candidate.place, reasonOf(json, parsed.problems, candidate.place, surroundings));
  }
  return { theCase: current, refused };
}
