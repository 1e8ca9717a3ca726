import type { Cell } from '../../../formula/expr.js';
import { metric } from '../../../roi/case/metrics.js';
import type { AgentFigure, AgentMetric } from '../../../roi/model/agentCells.js';
import { recordTable } from '../../blocks/recordTable.js';
import { section } from '../../blocks/section.js';
import { metricFormat, unitText } from '../../units.js';
import { EVIDENCE_COLUMNS, LAST_COLUMN } from './columns.js';
import { agentSamples, sampleColumns, type Sampled } from './samples.js';
import type { EvidenceSheet } from './sheet.js';

interface Row extends Sampled {
  readonly figure: AgentFigure;
}

/** Each agent beside all of them together, with the answers that there are. */
export function agents(on: EvidenceSheet): void {
  const { sheet, context } = on;
  const { words, model } = context;
  const { agents: text, heads, samples } = words.sheets.evidence;
  const { figures, team } = model.agents;
  if (figures.length === 0) return;
  section(sheet, text.title, LAST_COLUMN);
  sheet.put(sheet.nextRow(), 1, 'remark', text.note);
  recordTable<readonly [AgentMetric, Cell<'number'>]>(
    sheet,
    [...team],
    [
      { head: text.team, as: { words: 'label' }, of: ([id]) => words.roi.metrics[id] },
      {
        head: words.sheets.common.unit,
        as: { words: 'unit' },
        of: ([id]) => unitText(metric(id).unit, context),
      },
      {
        head: samples.value,
        as: { format: 'number' },
        of: ([id, item]) => ({ style: `calc.${metricFormat(id)}`, item }),
        at: EVIDENCE_COLUMNS.before,
      },
    ],
  );
  sheet.skip();
  const rows = agentSamples(on).map((sampled, at): Row => ({ ...sampled, figure: figures[at]! }));
  recordTable<Row>(sheet, rows, [
    { head: text.agent, as: { words: 'label' }, of: ({ name }) => name },
    { head: words.sheets.common.unit, as: { words: 'unit' }, of: (row) => row.unit },
    { head: heads.verdict, as: { words: 'label' }, of: ({ figure }) => figure.verdict },
    { head: text.metric, as: { words: 'note' }, of: ({ which }) => which },
    ...sampleColumns<Row>(on, 'evidence.agents'),
    {
      head: text.coaching,
      as: { words: 'note' },
      of: ({ figure }) => figure.agent.note,
      at: EVIDENCE_COLUMNS.remark,
    },
  ]);
}
