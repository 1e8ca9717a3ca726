import { e, months } from '../../../formula/build.js';
import { cell } from '../../../formula/cells.js';
import type { Cell, Expr } from '../../../formula/expr.js';
import { LARGEST } from '../../../roi/case/values.js';
import type { Review } from '../../../roi/case/types.js';
import { monthsBetween } from '../../months.js';
import { literal, sentenceKey } from '../../words.js';
import type { LogPage } from './page.js';

type Checkpoint = Review['checkpoints'][number];

const COLUMN = {
  name: 1,
  date: 2,
  month: 3,
  agreed: 4,
  plan: 5,
  told: 6,
  actual: 7,
  action: 8,
  state: 9,
} as const;
const FIGURES: readonly string[] = ['month', 'agreed', 'plan', 'told', 'actual'];
const LABEL = sentenceKey('reviewLabel');
const AMOUNT = { unit: 'money', from: -LARGEST, to: LARGEST } as const;

/** Reviews at fixed dates: what was agreed and told, beside what this workbook plans and knows. */
export function reviews({ context, sheet, table, words, date, figure, state }: LogPage): void {
  const { theCase, review, model } = context;
  const text = context.words.sheets.review.log.reviews;
  const { firstMonth } = theCase.terms;
  const upTo = (checkpoint: Checkpoint | undefined): number | null => {
    if (!checkpoint?.date) return null;
    const months = monthsBetween(firstMonth, checkpoint.date);
    return months >= 1 && months <= model.months ? months : null;
  };
  const heads = (Object.keys(COLUMN) as (keyof typeof COLUMN)[]).map(
    (key) => [COLUMN[key], text[key], FIGURES.includes(key)] as const,
  );
  let count = 0;
  table(text.title, heads, theCase.review.checkpoints, (row, checkpoint) => {
    const id = `review${++count}`;
    words(row, COLUMN.name, checkpoint?.name);
    date(row, COLUMN.date, checkpoint?.date);
    const bounds = { unit: 'months', from: 1, to: model.months } as const;
    const month = figure(row, COLUMN.month, `${id}.month`, { ...bounds, value: upTo(checkpoint) });
    figure(row, COLUMN.agreed, `${id}.agreed`, { ...AMOUNT, value: checkpoint?.planned });
    const at = (net: Cell<'row'>, isKnown: Expr): Expr =>
      e.if(isKnown, e.index(months(net), month), literal(''));
    const isPlanned = e['>'](month, 0);
    const isReported = e.and(isPlanned, e['<='](month, review.reported));
    const { planNet, actualNet } = review.course;
    sheet.put(row, COLUMN.plan, 'xref.money', cell(`reviewLog.${id}.plan`, LABEL, at(planNet, isPlanned)));
    figure(row, COLUMN.told, `${id}.told`, { ...AMOUNT, value: checkpoint?.actual });
    sheet.put(
      row,
      COLUMN.actual,
      'xref.money',
      cell(`reviewLog.${id}.actual`, LABEL, at(actualNet, isReported)),
    );
    words(row, COLUMN.action, checkpoint?.action);
    state(row, COLUMN.state, `${id}.state`, checkpoint?.done);
  });
}
