import { SCENARIOS } from '../../../roi/case/project.js';
import type { ScenarioId } from '../../../roi/case/types.js';
import type { Cell } from '../../../formula/expr.js';
import type { Context } from '../../context.js';
import type { Format } from '../../formats.js';
import { reference } from '../../reference.js';
import type { Sheet } from '../../sheet.js';
import { CHOSEN, COLUMN } from './columns.js';

/** A figure of the three scenarios. */
export interface ComparedLine {
  readonly label: string;
  readonly unit: string;
  readonly format: Format;
  readonly of: (scenario: ScenarioId) => Cell;
  /** Stands on another sheet and is only shown here. */
  readonly isShown?: boolean;
  /** Of the chosen scenario, which stands elsewhere. */
  readonly chosen?: Cell;
}

/** Lines with the three scenarios side by side, while they are written. */
export interface Comparison {
  readonly sheet: Sheet;
  readonly context: Context;
  /** Returns the row. */
  readonly head: (label: string, withChosen?: boolean) => number;
  readonly line: (line: ComparedLine) => number;
}

export function comparison(sheet: Sheet, context: Context): Comparison {
  const { words } = context;
  const names = words.sheets.inputs.scenarios;
  return {
    sheet,
    context,
    head(label, withChosen = true) {
      const row = sheet.nextRow();
      sheet.put(row, COLUMN.label, 'subhead', label);
      sheet.put(row, COLUMN.unit, 'subhead', words.sheets.common.unit);
      SCENARIOS.forEach((id, at) => {
        sheet.put(row, COLUMN.first + at, 'subheadNumber', names[id]);
      });
      if (withChosen) sheet.put(row, CHOSEN, 'subheadNumber', words.sheets.scenarios.compared.chosen);
      return row;
    },
    line({ label, unit, format, of, isShown = false, chosen }) {
      const row = sheet.nextRow();
      sheet.put(row, COLUMN.label, 'label', label);
      sheet.put(row, COLUMN.unit, 'unit', unit);
      SCENARIOS.forEach((id, at) => {
        const item = isShown ? reference('scenarios', of(id)) : of(id);
        sheet.put(row, COLUMN.first + at, `${isShown ? 'xref' : 'calc'}.${format}`, item);
      });
      if (chosen) sheet.put(row, CHOSEN, `xref.${format}`, reference('scenarios.chosen', chosen));
      if (format === 'money')
        sheet.alarm({ row, column: COLUMN.first, rows: 1, columns: CHOSEN - COLUMN.first + 1 });
      return row;
    },
  };
}
