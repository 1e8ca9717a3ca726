import { e, month, text as message, toExpr } from '../../formula/build.js';
import { cell, row, sentence } from '../../formula/cells.js';
import type { Cell } from '../../formula/expr.js';
import { LARGEST } from '../../roi/case/values.js';
import { inputCell, inputMonths } from '../blocks/inputCell.js';
import { MONTH_COLUMNS } from '../blocks/monthHead.js';
import { monthLine } from '../blocks/monthLine.js';
import { monthSheet, monthSheetColumns } from '../blocks/monthSheet.js';
import { section } from '../blocks/section.js';
import { valueLine, VALUE_COLUMN } from '../blocks/valueLine.js';
import type { Context } from '../context.js';
import type { Draft } from '../draft.js';
import { ifNumber, percentText } from '../figureTexts.js';
import { PALETTE, TAB_COLORS } from '../palette.js';
import { reference } from '../reference.js';
import { SIDES, type Side } from '../review.js';
import type { Sheet } from '../sheet.js';
import { sentenceKey } from '../words.js';

const LABEL = sentenceKey('reviewLabel');

/** Where plan and actual stand after the last month with actual figures. */
function toDate(sheet: Sheet, { review, words, theCase, model }: Context): void {
  const { toDate: text, notes } = words.sheets.review;
  const unit = theCase.terms.currency;
  const { reported, toDate: cells } = review;
  section(sheet, text.title, monthSheetColumns(model.months));
  const { actual, plan } = cells.roi;
  const figures = {
    month: e.fixed(reported, 0),
    actual: ifNumber(actual, percentText(actual)),
    plan: ifNumber(plan, percentText(plan)),
  };
  const lacksOpening = e.and(e['='](review.costs.opening, 0), e['<>'](model.active.costs.opening, 0));
  const stands = e.if(
    lacksOpening,
    message(sentenceKey('reviewWithoutOpening'), figures),
    message(sentenceKey('reviewStands'), figures),
  );
  const said = e.if(e['='](reported, 0), message(sentenceKey('reviewNothing')), stands);
  sheet.put(sheet.nextRow(), MONTH_COLUMNS.label, 'plain', sentence('review.stands', LABEL, said));
  const head = sheet.nextRow();
  sheet.put(head, MONTH_COLUMNS.label, 'subhead');
  sheet.put(head, MONTH_COLUMNS.unit, 'subhead', words.sheets.common.unit);
  [text.actual, text.plan, text.difference].forEach((said, at) => {
    sheet.put(head, VALUE_COLUMN + at, 'subheadNumber', said);
  });
  for (const part of ['benefits', 'costs', 'net'] as const) {
    const one = cells[part];
    const difference = cell(`review.toDate.difference.${part}`, LABEL, e['-'](one.actual, one.plan));
    const items = [one.actual, one.plan, difference];
    const at = valueLine(sheet, { label: text[part], unit, format: 'money', items });
    if (part === 'net') sheet.alarm({ row: at, column: VALUE_COLUMN, rows: 1, columns: items.length });
  }
  const { share, months } = words.sheets.units;
  valueLine(sheet, { label: text.roi, unit: share, format: 'share', items: [actual, plan] });
  valueLine(sheet, { label: text.reported, unit: months, format: 'whole', items: [reported] });
  for (const note of Object.values(notes)) sheet.put(sheet.nextRow(), MONTH_COLUMNS.label, 'remark', note);
}

function planRows(sheet: Sheet, context: Context): void {
  const { words, theCase, model } = context;
  const { plan } = words.sheets.review;
  const { hard, total, costs } = model.active;
  const shown = (id: string, of: Cell<'row'>): Cell<'row'> => row(`review.plan.${id}`, LABEL, toExpr(of));
  const line = { unit: theCase.terms.currency, format: 'money', role: 'xref' } as const;
  const sum = (of: Cell): Cell => reference('review.plan', of);
  section(sheet, plan.title, monthSheetColumns(model.months));
  monthLine(sheet, context, {
    ...line,
    label: plan.hard,
    row: shown('hard', hard.benefitRow),
    total: sum(hard.benefits),
  });
  monthLine(sheet, context, {
    ...line,
    label: plan.total,
    row: shown('total', total.benefitRow),
    total: sum(total.benefits),
  });
  monthLine(sheet, context, {
    ...line,
    label: plan.costs,
    row: shown('costs', costs.monthly),
    month0: reference('review.plan', costs.opening) as Cell<'number'>,
    total: sum(costs.total),
  });
}

/** Cells for what a month really brought and cost; those nobody filled in are open. */
function actualRow(sheet: Sheet, context: Context, draft: Draft, side: Side): void {
  const { words, theCase, review } = context;
  const { opening, monthly, isEntered, amounts } = review[side];
  const bounds = { unit: 'money', from: -LARGEST, to: LARGEST } as const;
  draft.enter({ ...bounds, cell: opening, value: amounts[0] ?? 0 });
  draft.enter({ ...bounds, cell: monthly, value: amounts.slice(1) });
  const at = sheet.nextRow();
  sheet.put(at, MONTH_COLUMNS.label, 'label', words.sheets.review.actual[side]);
  sheet.put(at, MONTH_COLUMNS.unit, 'unit', theCase.terms.currency);
  inputCell(sheet, at, MONTH_COLUMNS.month0, opening, context, draft, { open: !isEntered(0) });
  inputMonths(sheet, at, monthly, context, draft, (month) => !isEntered(month));
}

function differenceRows(sheet: Sheet, context: Context): void {
  const { words, theCase, review, model } = context;
  const { difference } = words.sheets.review;
  section(sheet, difference.title, monthSheetColumns(model.months));
  for (const side of SIDES)
    monthLine(sheet, context, {
      label: difference[side],
      unit: theCase.terms.currency,
      format: 'money',
      row: review.difference[side],
      alarms: side === 'benefits',
    });
}

const MONEY_ROWS = [
  'planBenefits',
  'actualBenefits',
  'planCosts',
  'actualCosts',
  'planNet',
  'actualNet',
] as const;
const NET_ROWS: readonly string[] = ['planNet', 'actualNet'];

function courseRows(sheet: Sheet, context: Context): void {
  const { words, theCase, review, model } = context;
  const { course: text } = words.sheets.review;
  const { course, reported, counts } = review;
  section(sheet, text.title, monthSheetColumns(model.months));
  sheet.put(sheet.nextRow(), MONTH_COLUMNS.label, 'remark', text.note);
  const repeated: number[] = [];
  for (const part of MONEY_ROWS) {
    monthLine(sheet, context, {
      label: text[part],
      unit: theCase.terms.currency,
      format: 'money',
      row: course[part],
      role: NET_ROWS.includes(part) ? 'total' : 'calc',
      alarms: NET_ROWS.includes(part),
    });
    if (part.startsWith('actual')) repeated.push(sheet.lastRow());
  }
  const unit = words.sheets.units.share;
  monthLine(sheet, context, { label: text.roi, unit, format: 'share', row: course.roi, alarms: true });
  repeated.push(sheet.lastRow());
  monthLine(sheet, context, { label: text.counts, unit: '', format: 'whole', row: counts });
  sheet.highlight({
    areas: repeated.map((at) => ({ row: at, column: MONTH_COLUMNS.first, rows: 1, columns: model.months })),
    when: e['>'](month, reported),
    highlight: { color: PALETTE.muted },
  });
}

/** Plan and actual, month by month, in the columns that the months have everywhere. */
export function review(context: Context, draft: Draft): void {
  const { words, model } = context;
  const text = words.sheets.review;
  const sheet = monthSheet('review', text.title, context, draft, TAB_COLORS.records);
  toDate(sheet, context);
  planRows(sheet, context);
  section(sheet, text.actual.title, monthSheetColumns(model.months));
  for (const side of SIDES) actualRow(sheet, context, draft, side);
  differenceRows(sheet, context);
  courseRows(sheet, context);
}
