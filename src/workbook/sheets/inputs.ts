import { onePageWide } from '../print.js';
import { TAB_COLORS } from '../palette.js';
import { titleRows } from '../blocks/titleRows.js';
import type { Context } from '../context.js';
import type { Draft } from '../draft.js';
import type { PlainStyle } from '../styles.js';
import { benefitInputs } from './inputs/benefits.js';
import { choices } from './inputs/choices.js';
import { INPUT_COLUMNS, INPUT_WIDTHS } from './inputs/columns.js';
import { costInputs } from './inputs/costs.js';
import { estimateInputs } from './inputs/estimates.js';
import { inputRows } from './inputs/rows.js';
import { metricInputs } from './inputs/metrics.js';
import { projectInputs } from './inputs/project.js';
import { scenarioInputs } from './inputs/scenarios.js';
import { agentInputs, benchmarkInputs, hypothesisInputs, riskInputs } from './inputs/registers.js';
import { softFactorInputs } from './inputs/softFactors.js';
import { termInputs } from './inputs/terms.js';

const HEAD_ROW = 4;
const HEAD_STYLES: Readonly<Record<string, PlainStyle>> = {
  figure: 'head',
  unit: 'head',
  baseline: 'headNumber',
  after: 'headNumber',
  change: 'headNumber',
  usedBy: 'head',
};

/** Every assumption of the case in a cell of its own. */
export function inputs(context: Context, draft: Draft): void {
  const { words } = context;
  const sheet = draft.sheet('inputs', {
    widths: INPUT_WIDTHS,
    tabColor: TAB_COLORS.inputs,
    frozen: { rows: HEAD_ROW, columns: 2 },
    print: onePageWide(HEAD_ROW, INPUT_COLUMNS.note),
  });
  titleRows(sheet, context, words.sheets.inputs.title);
  const head = sheet.nextRow();
  const { heads } = words.sheets.inputs;
  const { unit } = words.sheets.common;
  for (const [name, column] of Object.entries(INPUT_COLUMNS)) {
    const text = name === 'unit' ? unit : heads[name as keyof typeof heads];
    sheet.put(head, column, HEAD_STYLES[name] ?? 'headIndented', text);
  }
  const rows = inputRows(sheet, context, draft);
  projectInputs(rows);
  termInputs(rows);
  scenarioInputs(rows);
  metricInputs(rows);
  benefitInputs(rows);
  costInputs(rows);
  softFactorInputs(rows);
  estimateInputs(rows);
  riskInputs(rows);
  benchmarkInputs(rows);
  hypothesisInputs(rows);
  agentInputs(rows);
  sheet.printUpTo(sheet.lastRow());
  choices(rows);
}
