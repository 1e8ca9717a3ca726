import { e, months as allMonths } from '../../formula/build.js';
import { cell } from '../../formula/cells.js';
import type { Cell } from '../../formula/expr.js';
import type { CostCells } from '../../roi/model/costLine.js';
import { looksBack, STAGES, type Flow, type Stage } from '../../roi/model/costs.js';
import { monthLine } from '../blocks/monthLine.js';
import { FIRST_PAGE_COLUMNS, monthSheet, monthSheetColumns } from '../blocks/monthSheet.js';
import { section } from '../blocks/section.js';
import type { Context } from '../context.js';
import type { Draft } from '../draft.js';
import type { Sheet } from '../sheet.js';
import { sentenceKey } from '../words.js';
import { costLinesTable } from './costs/lines.js';
import { ownership } from './costs/ownership.js';
import { costSchedules } from './costs/schedules.js';

/** The sum of month 0 and the months after it. */
const sumOf = (id: string, { opening, monthly }: Flow): Cell<'number'> =>
  cell(`${id}.sum`, sentenceKey('costsLabel'), e['+'](opening, e.sum(allMonths(monthly))));

function lineRow(sheet: Sheet, context: Context, { line, monthly, opening, total }: CostCells): void {
  const { words, theCase } = context;
  monthLine(sheet, context, {
    label: words.cost(line),
    unit: theCase.terms.currency,
    row: monthly,
    total,
    ...(opening && { month0: opening }),
    format: 'money',
  });
}

function stageRows(sheet: Sheet, context: Context, stage: Stage, lines: readonly CostCells[]): void {
  const { words, model, theCase } = context;
  const { stages, stageTotals, none } = words.sheets.costs;
  section(sheet, stages[stage], monthSheetColumns(model.months));
  if (lines.length === 0) sheet.put(sheet.nextRow(), 1, 'remark', none);
  for (const line of lines) lineRow(sheet, context, line);
  const flow = model.costs.stages[stage];
  monthLine(sheet, context, {
    label: stageTotals[stage],
    unit: theCase.terms.currency,
    row: flow.monthly,
    month0: flow.opening,
    total: sumOf(`costs.${stage}`, flow),
    format: 'money',
    role: 'total',
  });
}

function everything(sheet: Sheet, context: Context): void {
  const { model, words, theCase } = context;
  const { costs, active, months } = model;
  const text = words.sheets.costs;
  const line = { unit: theCase.terms.currency, format: 'money' } as const;
  section(sheet, text.all, monthSheetColumns(months));
  const { opening, monthly } = costs.all;
  const total = sumOf('costs.all', costs.all);
  monthLine(sheet, context, { ...line, label: text.allCosts, row: monthly, month0: opening, total });
  monthLine(sheet, context, { ...line, label: text.recurring, row: costs.recurring });
  monthLine(sheet, context, {
    ...line,
    label: text.scenarioCosts,
    row: active.costs.monthly,
    month0: active.costs.opening,
    total: active.costs.total,
    role: 'total',
  });
}

/** Initial, running and hidden costs, month by month, and what it costs to own by year. */
export function costs(context: Context, draft: Draft): void {
  const { model, words, theCase } = context;
  const text = words.sheets.costs;
  const sheet = monthSheet('costs', text.title, context, draft);
  const isSunk = ({ line }: CostCells): boolean => line.sunk && looksBack(theCase);
  const ahead = model.costs.lines.filter((line) => !isSunk(line));
  for (const stage of STAGES) {
    stageRows(
      sheet,
      context,
      stage,
      ahead.filter(({ line }) => line.stage === stage),
    );
  }
  everything(sheet, context);
  const sunk = model.costs.lines.filter(isSunk);
  section(sheet, text.sunk, monthSheetColumns(model.months));
  for (const line of sunk) lineRow(sheet, context, line);
  const row = sheet.nextRow();
  sheet.put(row, 1, 'totalLabel', text.sunkTotal);
  sheet.put(row, 2, 'totalUnit', theCase.terms.currency);
  sheet.put(row, 3, 'total.money', model.costs.sunk);
  costSchedules(sheet, context);
  sheet.printApart(FIRST_PAGE_COLUMNS);
  ownership(sheet, context);
  costLinesTable(sheet, context);
}
