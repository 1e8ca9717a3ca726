import { SHORT_TEXT } from '../../../roi/case/values.js';
import { dayNumber } from '../../months.js';
import { INPUT_COLUMNS } from './columns.js';
import type { InputRows } from './rows.js';

/** What the case is about. Only its title is shown elsewhere, so only the title is asked for here. */
export function projectInputs({ sheet, context, draft, section, begin }: InputRows): void {
  const { theCase, words, cells } = context;
  const { project } = words.sheets.inputs;
  const { title, organisation, preparedBy, preparedFor, goal, decision, date } = theCase.project;
  section(project.title);
  const row = begin(project.name, '');
  sheet.put(row, INPUT_COLUMNS.baseline, 'input.text', cells.title);
  draft.enter({
    cell: cells.title,
    value: title === '' ? words.sheets.properties.untitled : title,
    unit: 'text',
    from: 0,
    to: SHORT_TEXT,
  });
  sheet.validate({
    area: { row, column: INPUT_COLUMNS.baseline, rows: 1, columns: 1 },
    rule: { kind: 'textLength', to: SHORT_TEXT },
    prompt: { title: project.name, text: project.prompt },
    error: { title: words.sheets.inputs.refused.title, text: project.prompt },
  });
  const facts: readonly (readonly [label: string, text: string])[] = [
    [project.organisation, organisation],
    [project.goal, goal],
    [project.decision, project.decisions[decision]],
    [project.preparedBy, preparedBy],
    [project.preparedFor, preparedFor],
  ];
  for (const [label, text] of facts) {
    if (text !== '') sheet.put(begin(label, ''), INPUT_COLUMNS.baseline, 'plain', text);
  }
  if (date !== null) sheet.put(begin(project.date, ''), INPUT_COLUMNS.baseline, 'calc.date', dayNumber(date));
}
