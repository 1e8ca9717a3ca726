import { SCENARIOS } from '../../../roi/case/project.js';
import type { BenefitTotal } from '../../../roi/model/classResults.js';
import { STAGES } from '../../../roi/model/costs.js';
import type { Factors } from '../../../roi/model/terms.js';
import { section } from '../../blocks/section.js';
import type { Context } from '../../context.js';
import type { Draft } from '../../draft.js';
import type { Format } from '../../formats.js';
import type { Sheet } from '../../sheet.js';
import { COLUMN, LAST_COLUMN } from './columns.js';
import { comparison, type Comparison } from './comparison.js';
import { npvChart } from './npvChart.js';
import { RESULTS, unitOf } from './results.js';

const FACTORS = [
  ['benefits', 'ratio', 'ratio'],
  ['costs', 'ratio', 'ratio'],
  ['delay', 'months', 'whole'],
] as const satisfies readonly (readonly [part: keyof Factors, unit: 'ratio' | 'months', format: Format])[];

function factors({ context, head, line }: Comparison): void {
  const { model, words } = context;
  head(words.sheets.scenarios.compared.factors);
  for (const [part, unit, format] of FACTORS) {
    line({
      label: words.sheets.inputs.scenarios[part],
      unit: words.sheets.units[unit],
      format,
      of: (id) => model.terms.scenarios[id][part],
      isShown: true,
      chosen: model.terms.active[part],
    });
  }
}

/** The results of a class; `scenarios.{class}` is the area of its net present values. Returns the row of its head. */
function results({ sheet, context, head, line }: Comparison, kind: BenefitTotal, draft: Draft): number {
  const { number, words } = context;
  const labels = words.sheets.cashFlow.results;
  const first = head(words.sheets.scenarios.compared[kind]);
  for (const { part, unit, format } of RESULTS) {
    const row = line({
      label: labels[part],
      unit: unitOf(unit, context),
      format,
      of: (id) => number(`scenario.${id}.${kind}.${part}`),
      chosen: number(`${kind}.${part}`),
    });
    const area = { sheet: sheet.name, column: COLUMN.first, rows: 1, columns: SCENARIOS.length };
    if (part === 'npv') draft.areas.set(`scenarios.${kind}`, { ...area, row });
  }
  return first;
}

/** What each scenario costs, by stage, and what is left to soft benefits. */
export function costsCompared(sheet: Sheet, context: Context): void {
  const { number, theCase, words } = context;
  const text = words.sheets.scenarios.compared;
  const { head, line } = comparison(sheet, context);
  const money = { unit: theCase.terms.currency, format: 'money' } as const;
  section(sheet, text.costs, LAST_COLUMN);
  head('');
  for (const part of [...STAGES, 'total', 'withoutHidden', 'present', 'recurring'] as const) {
    line({
      ...money,
      label: text[part === 'total' ? 'all' : part],
      of: (id) => number(`scenario.${id}.costs.${part}`),
      chosen: number(`costs.${part}`),
    });
  }
  line({
    ...money,
    label: text.soft,
    of: (id) => number(`scenario.${id}.soft.benefits`),
    chosen: number('soft.benefits'),
  });
}

/** The three scenarios side by side. */
export function compared(sheet: Sheet, context: Context, draft: Draft): void {
  const page = comparison(sheet, context);
  section(sheet, context.words.sheets.scenarios.compared.title, LAST_COLUMN);
  factors(page);
  const hard = results(page, 'hard', draft);
  npvChart(sheet, { hard, total: results(page, 'total', draft) }, draft);
}
