import { fill } from '../../i18n/fill.js';
import { valueAt } from '../../roi/case/path.js';
import type { Case } from '../../roi/case/types.js';
import { accepted, type Candidate } from './accepted.js';
import type { Held } from './held.js';
import type { InputPlace, InputPlaces } from './inputPlaces.js';
import { cellText, judged, type Figure } from './judged.js';
import type { CellSurroundings } from './surroundings.js';
import { figureOf, withFigure, type FigureValue } from './withFigure.js';

/** A blue cell that says something else than the case. */
export interface InputDifference {
  /** Figure path; of a list's entry that of the list. */
  readonly path: string;
  /** `Inputs!C12 (Discount rate)` */
  readonly cell: string;
  readonly label: string;
  /** What the cell would hold if it followed the case, and what it holds. */
  readonly inCase: Figure;
  readonly inSheet: Figure | boolean;
}

/** A difference that the case can take: what stands at the path then. */
export interface InputChange extends InputDifference {
  readonly value: FigureValue;
}

/** One that it cannot take, or cells that are gone. */
export interface InputProblem extends Partial<InputDifference> {
  /** None where cells are gone. */
  readonly place?: InputPlace;
  /** A whole sentence. */
  readonly message: string;
}

export interface InputNews {
  readonly changes: readonly InputChange[];
  readonly problems: readonly InputProblem[];
  /** The case with all changes. */
  readonly theCase: Case;
}

const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/** What blank and missing figures have in common: an empty text, and a place that nobody has made yet. */
const isNothing = (value: unknown): boolean => value === null || value === undefined || value === '';

function isInCase(theCase: Case, { place: { input }, value }: Candidate): boolean {
  const there = valueAt(theCase, input.path);
  return (isNothing(there) && isNothing(value)) || isSame(there, figureOf(theCase, input, value));
}

const hasPlace = (theCase: Case, { path }: InputPlace['input']): boolean =>
  withFigure(theCase, path, null) !== undefined;

/** What is gone, each as a sentence. */
export const losses = (
  { sheetsGone, cellsGone }: InputPlaces,
  { words }: CellSurroundings,
): readonly InputProblem[] => [
  ...sheetsGone.map((sheet) => ({ message: fill(words.sheetGone, { sheet }) })),
  ...cellsGone.map((sheet) => ({ message: fill(words.cellsGone, { sheet }) })),
];

/** What cells say that the case does not say yet. */
export function newsOf(
  cells: ReadonlyMap<InputPlace, Held>,
  theCase: Case,
  surroundings: CellSurroundings,
): InputNews {
  const { words } = surroundings;
  const problems: InputProblem[] = [];
  const candidates: Candidate[] = [];
  const refuse = (place: InputPlace, message: string): void => {
    problems.push({ ...about(place), place, message });
  };
  const about = (place: InputPlace): InputDifference => {
    const { path, label, value: inCase } = place.input;
    const held = cells.get(place);
    const inSheet = held && held.kind !== 'empty' ? held.value : null;
    return { path, label, inCase, inSheet, cell: cellText(place, words) };
  };
  for (const [place, held] of cells) {
    const { value, problem } = judged(place, held, words);
    if (problem !== undefined) refuse(place, problem);
    else if (!hasPlace(theCase, place.input))
      refuse(place, fill(words.cells.unknown, { cell: cellText(place, words) }));
    else if (!isInCase(theCase, { place, value })) candidates.push({ place, value });
  }
  const { theCase: changed, refused } = accepted(theCase, candidates, surroundings);
  for (const [place, message] of refused) refuse(place, message);
  const changes = candidates
    .filter(({ place }) => !refused.has(place))
    .map(({ place }) => ({
      ...about(place),
      value: (valueAt(changed, place.input.path) ?? null) as FigureValue,
    }));
  return { changes, problems, theCase: changed };
}
