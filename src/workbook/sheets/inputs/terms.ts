import { unitText } from '../../units.js';
import { INPUT_COLUMNS } from './columns.js';
import type { InputRows } from './rows.js';

/** What holds for the whole case. */
export function termInputs({ sheet, context, section, begin, figure }: InputRows): void {
  const { model, theCase, words } = context;
  const { terms } = words.sheets.inputs;
  section(terms.title);
  for (const cell of model.groups.get('terms') ?? []) {
    const label = words.formula.text(cell.label);
    const entry = model.entries.get(cell);
    if (entry) figure(label, unitText(entry.unit, context), cell);
    else sheet.put(begin(label, ''), INPUT_COLUMNS.baseline, 'calc.whole', cell);
  }
  const { firstMonth, currency, inScope, outOfScope } = theCase.terms;
  const texts: readonly (readonly [label: string, text: string])[] = [
    [terms.firstMonth, words.month(firstMonth)],
    [terms.currency, currency],
    [terms.inScope, inScope],
    [terms.outOfScope, outOfScope],
  ];
  for (const [label, text] of texts) {
    if (text !== '') sheet.put(begin(label, ''), INPUT_COLUMNS.baseline, 'plain', text);
  }
}
