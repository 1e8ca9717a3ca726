import type { Comparison } from '../../../roi/model/comparison.js';
import type { Column } from '../../blocks/recordTable.js';
import { showOn } from '../../blocks/shown.js';
import { changeFormat, type Format } from '../../formats.js';
import { EVIDENCE_COLUMNS } from './columns.js';
import type { EvidenceSheet } from './sheet.js';

/** Two samples side by side; without one of them nothing is compared. */
export interface Compared {
  readonly comparison?: Comparison | undefined;
  /** Of the figures. */
  readonly format: Format;
}

type Part = 'answersBefore' | 'answersAfter' | 'before' | 'after' | 'change' | 'low' | 'high';
export type ComparedHeads = Readonly<Record<Part, string>>;

/** Answers, figures, change, interval, statistic, p, and how many answers would do. `at` tells it from other tables. */
export function comparedColumns<R extends Compared>(
  { sheet, context, draft }: EvidenceSheet,
  heads: ComparedHeads,
  at: string,
): readonly Column<R>[] {
  const { statistic, p, needed } = context.words.sheets.evidence.heads;
  const show = showOn(sheet, draft, at);
  const column = (
    head: string,
    format: Format | ((of: Format) => Format),
    cell: (comparison: Comparison) => Comparison['p'],
    from?: number,
  ): Column<R> => ({
    head,
    as: { format: 'number' },
    of: ({ comparison, format: own }) =>
      comparison && show(cell(comparison), typeof format === 'function' ? format(own) : format),
    ...(from !== undefined && { at: from }),
  });
  const same = (own: Format): Format => own;
  return [
    column(heads.answersBefore, 'count', ({ before }) => before.answers, EVIDENCE_COLUMNS.answersBefore),
    column(heads.answersAfter, 'count', ({ after }) => after.answers),
    column(heads.before, same, ({ before }) => before.value),
    column(heads.after, same, ({ after }) => after.value),
    column(heads.change, changeFormat, ({ change }) => change),
    column(heads.low, changeFormat, ({ low }) => low),
    column(heads.high, changeFormat, ({ high }) => high),
    column(statistic, 'ratio', (comparison) => comparison.statistic),
    column(p, 'pValue', (comparison) => comparison.p),
    column(needed, 'count', (comparison) => comparison.needed),
  ];
}
