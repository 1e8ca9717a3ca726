import { metric } from '../../../roi/case/metrics.js';
import type { SampleCells } from '../../../roi/model/sample.js';
import { recordTable, type Column } from '../../blocks/recordTable.js';
import { section } from '../../blocks/section.js';
import { showOn } from '../../blocks/shown.js';
import type { Format } from '../../formats.js';
import { formatOf, metricFormat, unitText } from '../../units.js';
import { EVIDENCE_COLUMNS, LAST_COLUMN } from './columns.js';
import { sampleUnit } from './figures.js';
import type { EvidenceSheet } from './sheet.js';

/** One sample of the case and whose it is. */
export interface Sampled {
  /** Begins the ids of its cells. */
  readonly id: string;
  readonly name: string;
  readonly which: string;
  readonly sample: SampleCells;
  readonly unit: string;
  readonly format: Format;
}

/** Of every figure that has a sample. */
export function figureSamples({ context }: EvidenceSheet): readonly Sampled[] {
  const { model, words } = context;
  const text = words.sheets.evidence.samples;
  return [...model.evidence.samples].flatMap(([id, found]) =>
    (['baseline', 'after'] as const).flatMap((side): readonly Sampled[] => {
      const sample = found[side];
      if (!sample) return [];
      const unit = unitText(metric(id).unit, context);
      const whose = { id: `evidence.${id}.${side}`, name: words.roi.metrics[id], which: text[side] };
      return [{ ...whose, sample, unit, format: metricFormat(id) }];
    }),
  );
}

/** Of both groups of every hypothesis. */
export function hypothesisSamples({ context }: EvidenceSheet): readonly Sampled[] {
  const { model, words } = context;
  const text = words.sheets.evidence.samples;
  return model.hypotheses.flatMap(({ hypothesis, a, b }) =>
    [['cohortA', a] as const, ['cohortB', b] as const].flatMap(([cohort, sample]): readonly Sampled[] => {
      if (!sample) return [];
      const { name } = hypothesis[cohort];
      const unit = sampleUnit(sample.kind, hypothesis.metric ? metric(hypothesis.metric).unit : 'number');
      const whose = { id: `hypothesis.${hypothesis.id}.${cohort}`, name, which: text[cohort] };
      return [{ ...whose, sample, unit: unitText(unit, context), format: formatOf(unit) }];
    }),
  );
}

/** Of every figure of every agent. */
export function agentSamples({ context }: EvidenceSheet): readonly Sampled[] {
  const { model, words } = context;
  return model.agents.figures.map(({ agent, metric: id, sample }) => ({
    id: `agent.${agent.id}.${id}`,
    name: agent.name,
    which: words.roi.metrics[id],
    sample,
    unit: unitText(metric(id).unit, context),
    format: metricFormat(id),
  }));
}

/** Answers, figure, interval and what the interval is computed through. */
export function sampleColumns<R extends Sampled>(on: EvidenceSheet, at: string): readonly Column<R>[] {
  const { sheet, context, draft } = on;
  const text = context.words.sheets.evidence.samples;
  const show = showOn(sheet, draft, at);
  return [
    {
      head: text.answers,
      as: { format: 'count' },
      of: ({ sample }) => show(sample.answers, 'count'),
      at: EVIDENCE_COLUMNS.answersAfter,
    },
    {
      head: text.value,
      as: { format: 'number' },
      of: ({ sample, format }) => show(sample.value, format),
    },
    { head: text.low, as: { format: 'number' }, of: ({ sample, format }) => show(sample.low, format) },
    { head: text.high, as: { format: 'number' }, of: ({ sample, format }) => show(sample.high, format) },
    {
      head: text.working,
      as: { format: 'factor' },
      of: ({ id }) => context.find(`${id}.margin`) ?? context.find(`${id}.reach`),
    },
  ];
}

/** What was counted in each sample, and between which ends the figure lies. */
export function samples(on: EvidenceSheet, all: readonly Sampled[]): void {
  const { sheet, context } = on;
  const text = context.words.sheets.evidence.samples;
  if (all.length === 0) return;
  section(sheet, text.title, LAST_COLUMN);
  recordTable<Sampled>(sheet, all, [
    { head: text.figure, as: { words: 'label' }, of: ({ name }) => name },
    {
      head: context.words.sheets.common.unit,
      as: { words: 'unit' },
      of: ({ unit }) => unit,
    },
    {
      head: text.which,
      as: { words: 'note' },
      of: ({ which }) => which,
      at: EVIDENCE_COLUMNS.test,
    },
    ...sampleColumns<Sampled>(on, 'evidence.samples'),
  ]);
  sheet.put(sheet.nextRow(), 1, 'remark', text.note);
}
