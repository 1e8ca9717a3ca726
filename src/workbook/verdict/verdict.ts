import { e } from '../../formula/build.js';
import { sentence } from '../../formula/cells.js';
import type { Cell, Expr } from '../../formula/expr.js';
import type { Model } from '../../roi/model/model.js';
import { sumOf } from '../../roi/model/parts.js';
import { modelCells } from '../modelCells.js';
import { literal, sentenceKey, type WorkbookWords } from '../words.js';
import { additionsOf, type AdditionId } from './additions.js';
import { verdictCasesOf, WITHOUT_RESULT, type VerdictCase } from './cases.js';
import { verdictFiguresOf, type VerdictFigures } from './figures.js';
import { verdictLinesOf, type VerdictLines } from './lines.js';

/** What the case comes to, in a sentence, and everything that sentence is made of. */
export interface Verdict {
  readonly lines: VerdictLines;
  readonly figures: VerdictFigures;
  readonly cases: readonly VerdictCase[];
  readonly additions: readonly VerdictCase<AdditionId>[];
  /** The verdict itself. */
  readonly said: Cell<'text'>;
}

const first = (cases: readonly VerdictCase<string>[]): Expr =>
  cases.reduceRight<Expr>(
    (otherwise, { holds, sentence: said }) => e.if(e['='](holds, 1), said, otherwise),
    literal(''),
  );

export function verdictOf(model: Model, words: Pick<WorkbookWords, 'benefit'>): Verdict {
  const cells = modelCells(model);
  const lines = verdictLinesOf(model, cells, words.benefit);
  const figures = verdictFiguresOf(model, cells, lines);
  const cases = verdictCasesOf({ model, cells, lines, figures });
  const additions = additionsOf(model, figures, cells.number('hard.paybackDips'));
  const isWithout = cases.filter(({ id }) => WITHOUT_RESULT.includes(id)).map(({ holds }) => holds);
  const more = e.if(e['>'](sumOf(isWithout), 0), literal(''), first(additions));
  return {
    lines,
    figures,
    cases,
    additions,
    said: sentence('verdict', sentenceKey('verdictLabel'), e['&'](first(cases), more), 'Verdict'),
  };
}
