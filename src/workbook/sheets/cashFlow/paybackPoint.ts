import { e, text } from '../../../formula/build.js';
import { cell, sentence } from '../../../formula/cells.js';
import { valueLine } from '../../blocks/valueLine.js';
import { sentenceKey } from '../../words.js';
import type { CashFlowPage } from './page.js';

/** Where the hard cumulative comes back to zero, or, when it does not, where it ends; `payback.…` are its areas. */
export function paybackPoint({ sheet, context, draft }: CashFlowPage): void {
  const { model, words, theCase } = context;
  const { chart } = words.sheets.cashFlow;
  const { course, opening, netBenefit } = model.active.hard;
  const { horizon } = model.terms;
  const label = sentenceKey('paybackPointLabel');
  const never = e['>='](course.lowest, 0);
  const isBack = e.isNumber(course.payback);
  const month = cell('paybackPoint.month', label, e.iferror(e['+'](course.payback, 0), horizon));
  const value = cell('paybackPoint.value', label, e.if(never, opening, e.if(isBack, 0, netBenefit)));
  const back = text(sentenceKey('paidBack'), { month: e.fixed(e.roundup(month, 0), 0) });
  const open = text(sentenceKey('notPaidBack'), { months: e.fixed(horizon, 0) });
  const said = sentence(
    'paybackPoint.label',
    label,
    e.if(never, text(sentenceKey('neverBelowZero')), e.if(isBack, back, open)),
  );
  const { months, currency } = { months: words.sheets.units.months, currency: theCase.terms.currency };
  const area = (row: number) => ({ sheet: sheet.name, row, column: 3, rows: 1, columns: 1 });
  draft.areas.set(
    'payback.month',
    area(
      valueLine(sheet, {
        label: `${chart.point}: ${chart.pointMonth}`,
        unit: months,
        format: 'months',
        items: [month],
      }),
    ),
  );
  draft.areas.set(
    'payback.value',
    area(
      valueLine(sheet, {
        label: `${chart.point}: ${chart.pointValue}`,
        unit: currency,
        format: 'money',
        items: [value],
      }),
    ),
  );
  draft.areas.set(
    'payback.label',
    area(
      valueLine(sheet, {
        label: `${chart.point}: ${chart.pointLabel}`,
        unit: '',
        format: 'list',
        items: [said],
      }),
    ),
  );
}
