import type { Cell } from '../../formula/expr.js';
import type { Case } from '../case/types.js';
import type { Book } from './book.js';
import { costLineOf, type CostCells } from './costLine.js';
import { labelOf } from './labels.js';
import { sumOf } from './parts.js';
import type { Terms } from './terms.js';

export const STAGES = ['initial', 'running', 'hidden'] as const;
export type Stage = (typeof STAGES)[number];

/** Month 0 and the months after it, before a scenario's factor. */
export interface Flow {
  readonly opening: Cell<'number'>;
  readonly monthly: Cell<'row'>;
}

export interface Costs {
  readonly lines: readonly CostCells[];
  /** Without what is already spent. */
  readonly stages: Readonly<Record<Stage, Flow>>;
  readonly all: Flow;
  /** Per month, what comes again and again. */
  readonly recurring: Cell<'row'>;
  /** Already spent. */
  readonly sunk: Cell<'number'>;
}

/** What is already spent stays outside everything that looks forward; a case that only starts has spent nothing. */
export const looksBack = (theCase: Case): boolean => theCase.project.decision !== 'start';

export function costsOf(theCase: Case, book: Book, terms: Terms): Costs {
  const section = book.section('costs');
  const lines = theCase.costs.map((line) => costLineOf(line, book, terms));
  const isSunk = ({ line }: CostCells): boolean => line.sunk && looksBack(theCase);
  const ahead = lines.filter((line) => !isSunk(line));
  const flow = (id: string, chosen: readonly CostCells[]): Flow => ({
    opening: section.cell(
      `costBase.${id}.opening`,
      labelOf('costs.opening', id),
      sumOf(chosen.flatMap(({ opening }) => (opening ? [opening] : []))),
    ),
    monthly: section.row(
      `costBase.${id}.monthly`,
      labelOf('costs.monthly', id),
      sumOf(chosen.map(({ monthly }) => monthly)),
    ),
  });
  const ofStage = (stage: Stage): Flow =>
    flow(
      stage,
      ahead.filter(({ line }) => line.stage === stage),
    );
  const stages = { initial: ofStage('initial'), running: ofStage('running'), hidden: ofStage('hidden') };
  return {
    lines,
    stages,
    all: {
      opening: section.cell(
        'costBase.all.opening',
        labelOf('costs.opening', 'all'),
        sumOf(STAGES.map((stage) => stages[stage].opening)),
      ),
      monthly: section.row(
        'costBase.all.monthly',
        labelOf('costs.monthly', 'all'),
        sumOf(STAGES.map((stage) => stages[stage].monthly)),
      ),
    },
    recurring: section.row(
      'costBase.recurring',
      'costBase.recurring',
      sumOf(ahead.filter(({ recurs }) => recurs).map(({ monthly }) => monthly)),
    ),
    sunk: section.cell('costBase.sunk', 'costs.sunk', sumOf(lines.filter(isSunk).map(({ total }) => total))),
  };
}
