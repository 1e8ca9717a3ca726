import { section } from '../../blocks/section.js';
import type { Context } from '../../context.js';
import type { Draft } from '../../draft.js';
import type { Sheet } from '../../sheet.js';
import { LAST_COLUMN } from './columns.js';
import { comparison } from './comparison.js';
import { formatOfWorking } from './results.js';

/** Any of the three: they are made alike. */
const PREFIX = 'scenario.expected.';

/** What else comes out of every scenario, and what its results are made of. */
export function resultWorkings(sheet: Sheet, context: Context, draft: Draft): void {
  const { model, number, words } = context;
  const others = (model.groups.get('scenarioResults') ?? []).filter(
    (cell) => cell.id.startsWith(PREFIX) && !draft.places.has(cell),
  );
  if (others.length === 0) return;
  const { workings } = words.sheets.scenarios.compared;
  section(sheet, workings, LAST_COLUMN);
  const { head, line } = comparison(sheet, context);
  head('', false);
  for (const { id } of others) {
    const part = id.slice(PREFIX.length);
    line({
      // The label of the chosen scenario names no scenario.
      label: words.formula.text(number(part).label),
      unit: '',
      format: formatOfWorking(part),
      of: (scenario) => number(`scenario.${scenario}.${part}`),
    });
  }
}
