import type { Cell } from '../formula/expr.js';
import { beginningsOf } from '../formula/beginnings.js';
import { cellsOf } from '../roi/model/calculator.js';
import { modelOf, type Model } from '../roi/model/model.js';
import type { Case } from '../roi/case/types.js';
import { cell } from '../formula/cells.js';
import type { Sensitivity } from '../roi/model/sensitivity.js';
import type { Simulated } from '../roi/model/simulation.js';
import { driversOf, type Drivers } from './drivers/drivers.js';
import { headlineOf, type Headline } from './headline.js';
import { modelCells, type ModelCells } from './modelCells.js';
import { reviewOf, type ReviewCells } from './review.js';
import { verdictOf, type Verdict } from './verdict/verdict.js';
import { workbookCellsOf, type WorkbookCells } from './cells.js';
import { wordsOf, type WorkbookMessages, type WorkbookWords } from './words.js';

/** What a workbook says about itself. */
export interface About {
  /** Of CSROI. */
  readonly version: string;
  /** Of the case, where somebody has computed it already; without it it is computed here. */
  readonly sensitivity?: readonly Sensitivity[];
  /** Of the case; it takes long, so without it the sheet says that nothing was simulated. */
  readonly simulation?: Simulated;
}

/** Everything the sheets are described from. */
export interface Context extends ModelCells {
  readonly theCase: Case;
  readonly model: Model;
  readonly words: WorkbookWords;
  readonly about: About;
  /** Cells that only the workbook has and that several sheets show. */
  readonly cells: WorkbookCells;
  /** What stands before month 1 of a row that begins with something. */
  readonly beginnings: ReadonlyMap<Cell, Cell<'number'>>;
  /** The sentence at the top of the Summary and what it is made of. */
  readonly verdict: Verdict;
  /** Plan and actual beside each other. */
  readonly review: ReviewCells;
  /** In what money the Summary is written. */
  readonly headline: Headline;
  /** The inputs that move the net present value most. */
  readonly drivers: Drivers;
}

function beginningCells(model: Model, { course }: ReviewCells): ReadonlyMap<Cell, Cell<'number'>> {
  const firsts = [...beginningsOf([...cellsOf(model), ...Object.values(course)])].map(
    ([row, first]) => [row, cell(`${row.id}.before1`, row.label, first)] as const,
  );
  const openings = [...model.beginnings].map(([opening, row]) => [row, opening as Cell<'number'>] as const);
  return new Map<Cell, Cell<'number'>>([...firsts, ...openings]);
}

export function contextOf(theCase: Case, messages: WorkbookMessages, about: About): Context {
  const model = modelOf(theCase);
  const words = wordsOf(theCase, messages);
  const review = reviewOf(model);
  return {
    ...modelCells(model),
    theCase,
    model,
    words,
    about,
    cells: workbookCellsOf(model),
    verdict: verdictOf(model, words),
    review,
    headline: headlineOf(model),
    drivers: driversOf(model, words, about.sensitivity),
    beginnings: beginningCells(model, review),
  };
}
