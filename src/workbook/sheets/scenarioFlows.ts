import { fill } from '../../i18n/fill.js';
import { SCENARIOS } from '../../roi/case/project.js';
import type { LineFlow } from '../../roi/model/scenarioFlows.js';
import { FIRST_PAGE_COLUMNS, monthSheet } from '../blocks/monthSheet.js';
import { recordTable, type Column } from '../blocks/recordTable.js';
import type { Context } from '../context.js';
import type { Draft } from '../draft.js';
import type { Format } from '../formats.js';
import { benefitRows } from './cashFlow/benefits.js';
import { courseWorkings } from './cashFlow/courseWorkings.js';
import { bothFlows } from './cashFlow/flows.js';
import { lineWorkings } from './cashFlow/lineWorkings.js';
import { cashFlowPage, type CashFlowPage } from './cashFlow/page.js';
import { yearRows } from './cashFlow/years.js';

const LINE_PARTS = [
  ['value', 'share'],
  ['start', 'whole'],
  ['monthly', 'money'],
  ['price', 'price'],
  ['present', 'money'],
  ['hardPresent', 'money'],
  ['presentLater', 'money'],
  ['hardPresentLater', 'money'],
] as const satisfies readonly (readonly [part: string, format: Format])[];

/** Single figures of each line, which the chosen scenario has on Hard ROI and Soft ROI. */
function lineFigures({ sheet, context, scenario, section }: CashFlowPage): void {
  const { words, find } = context;
  const text = words.sheets.cashFlow.scenarios;
  const { prefix } = scenario.scene;
  if (scenario.lines.length === 0) return;
  const columns: readonly Column<LineFlow>[] = [
    { head: text.line, as: { words: 'label' }, of: ({ cells }) => words.benefit(cells.line) },
    { head: '', as: { words: 'unit' }, of: () => '' },
    ...LINE_PARTS.map(([part, format]) => ({
      head: text[part],
      as: { format },
      of: ({ cells }: LineFlow) => find(`${prefix}benefit.${cells.line.id}.${part}`),
      alarms: format === 'money',
    })),
  ];
  section(text.lines);
  recordTable(sheet, scenario.lines, columns);
}

function costRow({ context, scenario, section, money }: CashFlowPage): void {
  const text = context.words.sheets.cashFlow.scenarios;
  const { opening, monthly } = scenario.costs;
  section(text.costs);
  money({ label: text.costs, row: monthly, month0: opening, role: 'total' });
}

/** The flows of all three scenarios, as Cash flow has them for the chosen one; then what they are made of. */
export function scenarioFlows(context: Context, draft: Draft): void {
  const { model, words } = context;
  const text = words.sheets.cashFlow.scenarios;
  const sheet = monthSheet('scenarioFlows', text.title, context, draft);
  const pages = SCENARIOS.map((id) =>
    cashFlowPage(sheet, context, draft, {
      scenario: model.scenarios[id],
      title: fill(text.named, { scenario: words.sheets.inputs.scenarios[id] }),
      withResults: false,
    }),
  );
  for (const [at, page] of pages.entries()) {
    if (at > 0) sheet.breakAfter(sheet.lastRow());
    benefitRows(page);
    costRow(page);
    bothFlows(page);
  }
  sheet.printApart(FIRST_PAGE_COLUMNS);
  for (const page of pages) {
    yearRows(page);
    lineFigures(page);
  }
  sheet.printUpTo(sheet.lastRow());
  for (const page of pages) {
    lineWorkings(page);
    courseWorkings(page);
  }
}
