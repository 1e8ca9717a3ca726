import { e } from '../../../formula/build.js';
import { cell } from '../../../formula/cells.js';
import type { Cell } from '../../../formula/expr.js';
import { METRIC_IDS, metric, type MetricId } from '../../../roi/case/metrics.js';
import type { Metric } from '../../../roi/case/types.js';
import { changeFormat } from '../../formats.js';
import { metricFormat, unitText } from '../../units.js';
import { sentenceKey } from '../../words.js';
import { INPUT_COLUMNS } from './columns.js';
import type { InputRows } from './rows.js';

const NOTHING: Pick<Metric, 'basis' | 'source' | 'owner' | 'confidence' | 'note'> = {
  basis: 'target',
  source: '',
  owner: '',
  confidence: null,
  note: '',
};

const metricOfPath = (path: string): string | undefined => /^metrics\.(\w+)\./.exec(path)?.[1];

/** What was, what is or shall be, and the sample behind each. */
function metricRows(id: MetricId, { sheet, context, begin, input, proof, samples }: InputRows): void {
  const { theCase, words, model, find } = context;
  const { basis: bases } = words.sheets.inputs;
  const [baseline, after] = [find(`metrics.${id}.baseline`), find(`metrics.${id}.after`)];
  const { unit, per } = metric(id);
  const format = metricFormat(id);
  const entered = theCase.metrics[id] ?? NOTHING;
  const row = begin(words.roi.metrics[id], unitText(unit, context, per));
  /** A figure that is the sum of its parts is computed. */
  const place = (column: number, figure: Cell): void => {
    if (model.entries.has(figure)) input(row, column, figure, { format });
    else sheet.put(row, column, `calc.${format}`, figure);
  };
  if (baseline) place(INPUT_COLUMNS.baseline, baseline);
  if (after) place(INPUT_COLUMNS.after, after);
  if (baseline && after) {
    const change = cell(`inputs.${id}.change`, sentenceKey('change'), e['-'](after, baseline));
    sheet.put(row, INPUT_COLUMNS.change, `calc.${changeFormat(format)}`, change);
    sheet.put(row, INPUT_COLUMNS.basis, 'note', bases[entered.basis]);
  }
  proof(row, entered);
  samples(`metrics.${id}.baselineEvidence`, `metrics.${id}.afterEvidence`);
}

/** Every figure of the service, group by group. */
export function metricInputs(rows: InputRows): void {
  const { sheet, context, section } = rows;
  const { metrics } = context.words.sheets.inputs;
  const asked = new Set([...context.model.entries.keys()].map((input) => metricOfPath(input.id)));
  const shown = METRIC_IDS.filter((id) => asked.has(id));
  section(metrics.title);
  if (shown.length === 0) sheet.put(sheet.nextRow(), 1, 'remark', metrics.none);
  for (const group of Object.keys(metrics.groups) as (keyof typeof metrics.groups)[]) {
    const members = shown.filter((id) => metric(id).group === group);
    if (members.length === 0) continue;
    rows.subhead(metrics.groups[group]);
    for (const id of members) metricRows(id, rows);
  }
}
