import { fill } from '../../../i18n/fill.js';
import { metric } from '../../../roi/case/metrics.js';
import type { Hypothesis } from '../../../roi/case/types.js';
import type { HypothesisCells } from '../../../roi/model/hypotheses.js';
import { recordTable } from '../../blocks/recordTable.js';
import { section } from '../../blocks/section.js';
import { formatOf, unitText } from '../../units.js';
import { EVIDENCE_COLUMNS, LAST_COLUMN } from './columns.js';
import { comparedColumns, type Compared } from './compared.js';
import { sampleUnit } from './figures.js';
import type { EvidenceSheet } from './sheet.js';
import { workingColumns } from './workings.js';

interface Row extends Compared {
  readonly cells: HypothesisCells;
  readonly unit: string;
}

function rowOf(cells: HypothesisCells, { context }: EvidenceSheet): Row {
  const { hypothesis, comparison, a, b } = cells;
  const ofMean = hypothesis.metric ? metric(hypothesis.metric).unit : 'number';
  const sample = a ?? b;
  const unit = sample ? sampleUnit(sample.kind, ofMean) : 'number';
  return { cells, comparison, unit: unitText(unit, context), format: formatOf(unit) };
}

function remarkOf({ lever, cost, conclusion }: Hypothesis, { context }: EvidenceSheet): string {
  const { theCase, words } = context;
  const { currency } = theCase.terms;
  const amount = cost?.toLocaleString(words.language) ?? '';
  const costText = cost === null ? '' : fill(words.sheets.evidence.hypotheses.cost, { amount, currency });
  return [lever, costText, conclusion].filter((said) => said !== '').join(' · ');
}

/** Behaviours compared between two groups of customers: what comes out is association, not proof. */
export function hypotheses(on: EvidenceSheet): void {
  const { sheet, context } = on;
  const { words, model } = context;
  const { hypotheses: text, heads } = words.sheets.evidence;
  if (model.hypotheses.length === 0) return;
  const rows = model.hypotheses.map((cells) => rowOf(cells, on));
  const compared = {
    answersBefore: text.answersB,
    answersAfter: text.answersA,
    before: text.b,
    after: text.a,
    change: text.difference,
    low: text.low,
    high: text.high,
  };
  const name = {
    head: text.hypothesis,
    as: { words: 'label' },
    of: ({ cells }: Row) => cells.hypothesis.behaviour,
  } as const;
  section(sheet, text.title, LAST_COLUMN);
  sheet.put(sheet.nextRow(), 1, 'remark', text.note);
  recordTable<Row>(sheet, rows, [
    name,
    { head: words.sheets.common.unit, as: { words: 'unit' }, of: ({ unit }) => unit },
    { head: heads.verdict, as: { words: 'label' }, of: ({ cells }) => cells.verdict },
    { head: text.measure, as: { words: 'note' }, of: ({ cells }) => cells.hypothesis.measure },
    ...comparedColumns<Row>(on, compared, 'evidence.hypotheses'),
    {
      head: text.remark,
      as: { words: 'note' },
      of: ({ cells }) => remarkOf(cells.hypothesis, on),
      at: EVIDENCE_COLUMNS.remark,
    },
  ]);
  const tested = rows.filter(({ comparison }) => comparison);
  if (tested.length === 0) return;
  sheet.skip();
  recordTable<Row>(sheet, tested, [
    { ...name, head: text.workings },
    ...workingColumns<Row>(on, ({ cells }) => `hypothesis.${cells.hypothesis.id}`),
  ]);
}
