import { e, is } from '../../formula/build.js';
import type { Arg } from '../../formula/build.js';
import { cell, sentence } from '../../formula/cells.js';
import type { Cell, Expr } from '../../formula/expr.js';
import type { BenefitCells } from '../../roi/model/benefitLine.js';
import { isSoftKind } from '../../roi/model/lineStatus.js';
import type { Model } from '../../roi/model/model.js';
import { flag, maxOf, sumOf } from '../../roi/model/parts.js';
import type { LineFlow } from '../../roi/model/scenarioFlows.js';
import { STATE_CODES } from '../../roi/model/states.js';
import type { ModelCells } from '../modelCells.js';
import { nameOfLargest } from '../nameOfLargest.js';
import { sentenceKey } from '../words.js';

/** What is counted of every line that is on; flags are 1 or 0. */
export const LINE_PARTS = [
  'hard',
  'soft',
  'proven',
  'asked',
  'open',
  'waits',
  'answers',
  'benefits',
] as const;
export type LinePart = (typeof LINE_PARTS)[number];

export interface VerdictLine {
  readonly cells: BenefitCells;
  readonly parts: Readonly<Record<LinePart, Cell<'number'>>>;
}

export interface VerdictLines {
  readonly lines: readonly VerdictLine[];
  /** Of all lines; of the answers needed the most, of the hard benefits the largest. */
  readonly totals: Readonly<Record<LinePart, Cell<'number'>>>;
  /** The name of the line with the largest hard benefits. */
  readonly largest: Cell<'text'>;
}

const LABEL = sentenceKey('verdictLineLabel');

/** The evidence that more answers could mend. */
const isWaiting = (state: Arg): Expr =>
  e.or(e['='](state, STATE_CODES.notSignificant), e['='](state, STATE_CODES.tooFew));

/** Answers that the comparisons of a line's figures still need. */
function answersOf({ changes }: BenefitCells, { metrics, evidence }: Model): Expr {
  const needed = changes.flatMap((id) => {
    const found = evidence.samples.get(id)?.comparison?.needed;
    if (!found) return [];
    return [e.if(isWaiting(evidence.state(id, metrics.baseline(id), metrics.after(id))), found, 0)];
  });
  return maxOf(needed);
}

function lineOf({ cells, hardTotal }: LineFlow, model: Model, { find }: ModelCells): VerdictLine {
  const { line, admitted, loss = 0, worst } = cells;
  const make = (part: LinePart, expr: Arg): Cell<'number'> => cell(`verdict.${line.id}.${part}`, LABEL, expr);
  const hard = make('hard', cells.hard ?? admitted);
  const choice = find(`benefits.${line.id}.class`) as Cell<'choice'>;
  const asked = make('asked', isSoftKind(line) ? 0 : flag(is(choice, 'class.hard')));
  const open = make('open', flag(e.and(e['='](asked, 1), e['='](admitted, 0), e['='](loss, 0))));
  const waits = make('waits', flag(e.and(e['='](open, 1), isWaiting(worst))));
  return {
    cells,
    parts: {
      hard,
      soft: make('soft', e['-'](1, hard)),
      proven: make('proven', flag(e.and(e['='](hard, 1), e['<='](worst, STATE_CODES.proven)))),
      asked,
      open,
      waits,
      answers: make('answers', e.if(e['='](waits, 1), answersOf(cells, model), 0)),
      benefits: make('benefits', hardTotal),
    },
  };
}

/** What the lines of a case rest on, and which one counts most. */
export function verdictLinesOf(
  model: Model,
  cells: ModelCells,
  nameOf: (line: BenefitCells['line']) => string,
): VerdictLines {
  const lines = model.active.lines.map((line) => lineOf(line, model, cells));
  const all = (part: LinePart): readonly Cell<'number'>[] => lines.map(({ parts }) => parts[part]);
  const total = (part: LinePart, over: (all: readonly Arg[]) => Expr = sumOf): Cell<'number'> =>
    cell(`verdict.lines.${part}`, LABEL, over(all(part)));
  const most = total('benefits', maxOf);
  const named = lines.map((line) => ({ name: nameOf(line.cells.line), value: line.parts.benefits }));
  return {
    lines,
    totals: {
      hard: total('hard'),
      soft: total('soft'),
      proven: total('proven'),
      asked: total('asked'),
      open: total('open'),
      waits: total('waits'),
      answers: total('answers', maxOf),
      benefits: most,
    },
    largest: sentence('verdict.lines.largest', LABEL, nameOfLargest(named, most)),
  };
}
