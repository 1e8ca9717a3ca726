import { unitText } from '../../units.js';
import { INPUT_COLUMNS } from './columns.js';
import type { InputRows } from './rows.js';

/** What holds for the whole case. */
export function termInputs({ sheet, context, section, begin, figure }: InputRows): void {
  const { model, theCase, words } = context;
  const { terms } = words.sheets.inputs;
  section(terms.title);
  const fixed = (row: number): void => {
    sheet.put(row, INPUT_COLUMNS.note, 'note', terms.fixed);
  };
  for (const cell of model.groups.get('terms') ?? []) {
    const label = words.formula.text(cell.label);
    const entry = model.entries.get(cell);
    if (entry) figure(label, unitText(entry.unit, context), cell);
    else {
      const row = begin(label, '');
      sheet.put(row, INPUT_COLUMNS.baseline, 'calc.whole', cell);
      fixed(row);
    }
  }
  const { firstMonth, currency, inScope, outOfScope } = theCase.terms;
  const say = (label: string, text: string): number => {
    const row = begin(label, '');
    sheet.put(row, INPUT_COLUMNS.baseline, 'plain', text);
    return row;
  };
  fixed(say(terms.firstMonth, words.month(firstMonth)));
  fixed(say(terms.currency, currency));
  if (inScope !== '') say(terms.inScope, inScope);
  if (outOfScope !== '') say(terms.outOfScope, outOfScope);
}
