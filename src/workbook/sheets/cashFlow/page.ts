import { monthLine, type MonthLine } from '../../blocks/monthLine.js';
import { monthSheetColumns } from '../../blocks/monthSheet.js';
import { section } from '../../blocks/section.js';
import type { Scenario } from '../../../roi/model/scenario.js';
import type { Context } from '../../context.js';
import type { Draft } from '../../draft.js';
import type { Sheet } from '../../sheet.js';

/** Which scenario a sheet shows: the chosen one on Cash flow, each of the three on Scenario flows. */
export interface Shown {
  readonly scenario: Scenario;
  /** Before every heading, where a sheet shows several. */
  readonly title: string;
  /** On Cash flow results stand as totals of rows; those of the others stand on Scenarios. */
  readonly withResults: boolean;
}

/** A sheet of flows while its sections are written. */
export interface CashFlowPage extends Shown {
  readonly sheet: Sheet;
  readonly context: Context;
  readonly draft: Draft;
  readonly section: (title: string) => void;
  /** A row of money. */
  readonly money: (line: Omit<MonthLine, 'unit' | 'format'>) => void;
  /** A row of something else. */
  readonly line: (line: MonthLine) => void;
}

export function cashFlowPage(sheet: Sheet, context: Context, draft: Draft, shown: Shown): CashFlowPage {
  const { theCase, model } = context;
  return {
    ...shown,
    sheet,
    context,
    draft,
    section(title) {
      section(sheet, shown.title + title, monthSheetColumns(model.months));
    },
    money(line) {
      monthLine(sheet, context, { ...line, unit: theCase.terms.currency, format: 'money' });
    },
    line(line) {
      monthLine(sheet, context, line);
    },
  };
}
