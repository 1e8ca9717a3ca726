import { cell } from '../../../formula/cells.js';
import type { Cell } from '../../../formula/expr.js';
import { fill } from '../../../i18n/fill.js';
import { isUncertain, type Distribution, type Simulated } from '../../../roi/model/simulation.js';
import { section } from '../../blocks/section.js';
import { valueLine } from '../../blocks/valueLine.js';
import type { Context } from '../../context.js';
import type { Draft } from '../../draft.js';
import type { Sheet } from '../../sheet.js';
import { sentenceKey } from '../../words.js';
import { unitOfEntry } from '../../units.js';
import { COLUMN, LAST_COLUMN } from './columns.js';
import { formatOfEntry } from '../../formatOfEntry.js';
import { histogram } from './histogram.js';
import type { Pages } from './pages.js';

const ESTIMATES = ['low', 'likely', 'high'] as const;
const PERCENTILES = ['p10', 'p50', 'p90', 'mean'] as const satisfies readonly (keyof Distribution)[];

/** Computed once: a constant of the workbook. */
const fixed = (id: string, value: number): Cell<'number'> =>
  cell(`simulation.${id}`, sentenceKey('simulationLabel'), value);

function noteOf({ seed, trials }: Simulated, { theCase, words }: Context): string {
  const { note, noteUndated } = words.sheets.scenarios.simulation;
  const { date } = theCase.project;
  const values = { seed, trials: trials.toLocaleString(words.language) };
  return date === null ? fill(noteUndated, values) : fill(note, { ...values, date });
}

/** What the chart of the trials speaks of. */
export interface SimulationCells {
  readonly probability: Cell<'number'>;
  readonly trials: Cell<'number'>;
  readonly npv: Readonly<Record<keyof Distribution, Cell<'number'>>>;
}

function results(sheet: Sheet, simulated: Simulated, { theCase, words }: Context): SimulationCells {
  const text = words.sheets.scenarios.simulation;
  const head = sheet.nextRow();
  sheet.put(head, COLUMN.label, 'subhead', text.figure);
  sheet.put(head, COLUMN.unit, 'subhead', words.sheets.common.unit);
  sheet.put(head, COLUMN.first, 'subheadNumber', text.npv);
  sheet.put(head, COLUMN.first + 1, 'subheadNumber', text.roi);
  const rows = PERCENTILES.map((part) => {
    const npv = fixed(`npv.${part}`, simulated.npv[part]);
    const row = valueLine(sheet, {
      label: text[part],
      unit: theCase.terms.currency,
      format: 'money',
      items: [npv],
      role: 'static',
    });
    sheet.alarm({ row, column: COLUMN.first, rows: 1, columns: 1 });
    if (simulated.roi)
      sheet.put(row, COLUMN.first + 1, 'static.share', fixed(`roi.${part}`, simulated.roi[part]));
    return [part, npv] as const;
  });
  const probability = fixed('probability', simulated.probability);
  const trials = fixed('trials', simulated.trials);
  const line = (
    label: string,
    unit: string,
    format: 'share' | 'count' | 'whole',
    item: Cell<'number'>,
  ): void => {
    valueLine(sheet, { label, unit, format, items: [item], role: 'static' });
  };
  line(text.probability, '%', 'share', probability);
  line(text.trials, '', 'count', trials);
  line(text.seed, '', 'whole', fixed('seed', simulated.seed));
  return { probability, trials, npv: Object.fromEntries(rows) as SimulationCells['npv'] };
}

/** The estimates that were drawn. */
function drawn(sheet: Sheet, { paths }: Simulated, context: Context, pages: Pages): void {
  const { model, theCase, words } = context;
  const text = words.sheets.scenarios.simulation;
  const byId = new Map([...model.entries.values()].map((entry) => [entry.cell.id, entry]));
  sheet.skip();
  const head = sheet.nextRow();
  sheet.put(head, COLUMN.label, 'subhead', text.inputs);
  sheet.put(head, COLUMN.unit, 'subhead', words.sheets.common.unit);
  ESTIMATES.forEach((part, at) => {
    sheet.put(head, COLUMN.first + at, 'subheadNumber', text[part]);
  });
  for (const spread of theCase.spreads) {
    const entry = byId.get(spread.path);
    if (!entry || !paths.includes(spread.path)) continue;
    pages.keep(1);
    valueLine(sheet, {
      label: words.formula.text(entry.cell.label),
      unit: unitOfEntry(entry, context),
      format: formatOfEntry(entry),
      items: ESTIMATES.map((part) => spread[part] ?? undefined),
      role: 'static',
    });
  }
}

/** What came out of drawing all estimates at once; it cannot be live, and says so. */
export function simulation(
  sheet: Sheet,
  context: Context,
  draft: Draft,
  pages: Pages,
): SimulationCells | undefined {
  const { about, model, words } = context;
  const text = words.sheets.scenarios.simulation;
  section(sheet, text.title, LAST_COLUMN);
  const simulated = about.simulation;
  if (!simulated || simulated.paths.length === 0) {
    sheet.put(sheet.nextRow(), COLUMN.label, 'remark', isUncertain(model) ? text.notRun : text.none);
    return undefined;
  }
  sheet.put(sheet.nextRow(), COLUMN.label, 'remark', noteOf(simulated, context));
  if (simulated.riskStaysIn) sheet.put(sheet.nextRow(), COLUMN.label, 'remark', text.risk);
  const shown = results(sheet, simulated, context);
  histogram(sheet, simulated, context, draft);
  drawn(sheet, simulated, context, pages);
  return shown;
}
