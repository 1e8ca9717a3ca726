import { SCENARIOS } from '../../../roi/case/project.js';
import type { Factors } from '../../../roi/model/terms.js';
import { unitText } from '../../units.js';
import type { Format } from '../../formats.js';
import type { InputRows } from './rows.js';

const FIRST_COLUMN = 3;

/** The three scenarios side by side, and the one that is chosen on the Summary. */
export function scenarioInputs({ sheet, context, section, begin, input }: InputRows): void {
  const { model, words } = context;
  const { scenarios } = words.sheets.inputs;
  const { terms } = model;
  section(scenarios.title);
  const head = sheet.nextRow();
  sheet.put(head, 1, 'subhead');
  sheet.put(head, 2, 'subhead');
  [...SCENARIOS, 'active' as const].forEach((id, at) => {
    sheet.put(head, FIRST_COLUMN + at, 'subheadNumber', words.sheets.inputs.scenarios[id]);
  });
  const parts: readonly (readonly [part: keyof Factors, label: string, format: Format])[] = [
    ['benefits', scenarios.benefits, 'ratio'],
    ['costs', scenarios.costs, 'ratio'],
    ['delay', scenarios.delay, 'whole'],
  ];
  for (const [part, label, format] of parts) {
    const row = begin(label, unitText(part === 'delay' ? 'months' : 'ratio', context));
    SCENARIOS.forEach((id, at) => {
      input(row, FIRST_COLUMN + at, terms.scenarios[id][part], { format });
    });
    sheet.put(row, FIRST_COLUMN + SCENARIOS.length, `calc.${format}`, terms.active[part]);
  }
}
