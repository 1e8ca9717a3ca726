import { unitText } from '../../units.js';
import { INPUT_COLUMNS } from './columns.js';
import type { InputRows } from './rows.js';

/** How likely each risk is, and what it would cost. */
export function riskInputs({ sheet, context, section, columnHeads, begin, inputAt }: InputRows): void {
  const { theCase, words } = context;
  const { risks } = words.sheets.inputs;
  if (theCase.risks.length === 0) return;
  section(risks.title);
  columnHeads([risks.probability, risks.impact]);
  for (const { id, name, owner } of theCase.risks) {
    const row = begin(name, `% · ${unitText('money', context)}`);
    inputAt(row, INPUT_COLUMNS.baseline, `risks.${id}.probability`);
    inputAt(row, INPUT_COLUMNS.after, `risks.${id}.impact`);
    sheet.put(row, INPUT_COLUMNS.owner, 'note', owner);
  }
}

/** Figures that others name. */
export function benchmarkInputs({
  sheet,
  context,
  draft,
  section,
  columnHeads,
  begin,
  inputAt,
}: InputRows): void {
  const { theCase, words, find } = context;
  const { benchmarks } = words.sheets.inputs;
  const shown = theCase.benchmarks.filter(
    ({ id }) => find(`benchmarks.${id}.low`) ?? find(`benchmarks.${id}.high`),
  );
  if (shown.length === 0) return;
  section(benchmarks.title);
  columnHeads([benchmarks.low, benchmarks.high]);
  for (const { id, claim, source } of shown) {
    const bound = find(`benchmarks.${id}.low`) ?? find(`benchmarks.${id}.high`);
    const row = begin(claim, bound ? unitText(draft.entryOf(bound).unit, context) : '');
    inputAt(row, INPUT_COLUMNS.baseline, `benchmarks.${id}.low`);
    inputAt(row, INPUT_COLUMNS.after, `benchmarks.${id}.high`);
    sheet.put(row, INPUT_COLUMNS.source, 'note', source);
  }
}

/** The samples of the two groups of each hypothesis, side by side. */
export function hypothesisInputs({ context, section, columnHeads, subhead, samples }: InputRows): void {
  const { theCase, words } = context;
  const { hypotheses } = words.sheets.inputs;
  const tested = theCase.hypotheses.filter(({ cohortA, cohortB }) => cohortA.evidence ?? cohortB.evidence);
  if (tested.length === 0) return;
  section(hypotheses.title);
  for (const { id, behaviour, cohortA, cohortB } of tested) {
    subhead(behaviour);
    columnHeads([cohortA.name, cohortB.name]);
    samples(`hypotheses.${id}.cohortA.evidence`, `hypotheses.${id}.cohortB.evidence`);
  }
}

const AGENT_METRICS = ['csat', 'firstContactResolution', 'handleTime'] as const;

/** What was counted for each agent. */
export function agentInputs({ sheet, context, section, subhead, samples }: InputRows): void {
  const { theCase, words } = context;
  if (theCase.agents.length === 0) return;
  section(words.sheets.inputs.agents.title);
  for (const agent of theCase.agents) {
    subhead(agent.name);
    for (const metric of AGENT_METRICS) {
      if (agent[metric] === null) continue;
      sheet.put(sheet.nextRow(), INPUT_COLUMNS.figure, 'label', words.roi.metrics[metric]);
      samples(`agents.${agent.id}.${metric}`);
    }
  }
}
