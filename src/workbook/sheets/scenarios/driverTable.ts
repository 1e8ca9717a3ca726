import { fill } from '../../../i18n/fill.js';
import { PART } from '../../../roi/model/sensitivity.js';
import { section } from '../../blocks/section.js';
import { valueLine } from '../../blocks/valueLine.js';
import type { Context } from '../../context.js';
import type { Draft } from '../../draft.js';
import type { Driver } from '../../drivers/drivers.js';
import { reference } from '../../reference.js';
import type { Sheet } from '../../sheet.js';
import { unitOfEntry } from '../../units.js';
import { formatOfEntry } from '../../formatOfEntry.js';
import { COLUMN, LAST_COLUMN } from './columns.js';

const HEADS = [
  'figure',
  'unit',
  'how',
  'computed',
  'now',
  'low',
  'high',
  'npvLow',
  'npvHigh',
  'changeLow',
  'changeHigh',
  'swing',
] as const;
/** Columns that the chart draws. */
const AREAS = [
  ['names', COLUMN.label],
  ['low', COLUMN.changeLow],
  ['high', COLUMN.changeHigh],
] as const;
const WORDS: readonly (typeof HEADS)[number][] = ['figure', 'unit', 'how', 'computed'];

function driverRow(
  sheet: Sheet,
  { entry, name, moves, isLive, ends, estimate, swing }: Driver,
  context: Context,
): void {
  const { theCase, words } = context;
  const text = words.sheets.scenarios.drivers;
  const { date } = theCase.project;
  const row = sheet.nextRow();
  const format = formatOfEntry(entry);
  const role = isLive ? 'calc' : 'static';
  const computed = date === null ? text.static : fill(text.staticOf, { date });
  sheet.put(row, COLUMN.label, 'label', name);
  sheet.put(row, COLUMN.unit, 'unit', unitOfEntry(entry, context));
  sheet.put(row, COLUMN.how, 'unit', text.moves[moves]);
  sheet.put(row, COLUMN.now, `xref.${format}`, reference('scenarios.drivers', entry.cell));
  sheet.put(row, COLUMN.low, `${estimate ? 'xref' : role}.${format}`, ends.low.value);
  sheet.put(row, COLUMN.high, `${estimate ? 'xref' : role}.${format}`, ends.high.value);
  sheet.put(row, COLUMN.npvLow, `${role}.money`, ends.low.npv);
  sheet.put(row, COLUMN.npvHigh, `${role}.money`, ends.high.npv);
  sheet.put(row, COLUMN.changeLow, `${role}.money`, ends.low.change);
  sheet.put(row, COLUMN.changeHigh, `${role}.money`, ends.high.change);
  sheet.put(row, COLUMN.swing, `${role}.money`, swing);
  sheet.put(row, COLUMN.computed, 'unit', isLive ? text.live : computed);
}

/** What moves the value most: each figure at its low and its high end. */
export function driverTable(sheet: Sheet, context: Context, draft: Draft): void {
  const { drivers, words } = context;
  const text = words.sheets.scenarios.drivers;
  section(sheet, text.title, LAST_COLUMN);
  if (drivers.rows.length === 0) {
    sheet.put(sheet.nextRow(), COLUMN.label, 'remark', text.none);
    return;
  }
  sheet.put(sheet.nextRow(), COLUMN.label, 'remark', text.note);
  const { step } = drivers;
  valueLine(sheet, {
    label: text.step,
    unit: '',
    format: 'share',
    items: [step ? reference('scenarios.drivers', step.cell) : PART],
    role: step ? 'xref' : 'static',
  });
  const head = sheet.nextRow();
  HEADS.forEach((key, at) => {
    const label = key === 'unit' ? words.sheets.common.unit : text[key];
    sheet.put(head, at + 1, WORDS.includes(key) ? 'subhead' : 'subheadNumber', label);
  });
  for (const row of drivers.rows) driverRow(sheet, row, context);
  const rows = { sheet: sheet.name, row: head + 1, rows: drivers.rows.length, columns: 1 } as const;
  for (const [name, column] of AREAS) draft.areas.set(`tornado.${name}`, { ...rows, column });
  sheet.alarm({
    row: head + 1,
    column: COLUMN.npvLow,
    rows: rows.rows,
    columns: COLUMN.changeHigh - COLUMN.npvLow + 1,
  });
  if (drivers.others > 0)
    sheet.put(sheet.nextRow(), COLUMN.label, 'remark', fill(text.others, { others: drivers.others }));
  if (drivers.rows.some(({ isLive }) => !isLive))
    sheet.put(sheet.nextRow(), COLUMN.label, 'remark', text.staticNote);
}
