import * as v from 'valibot';
import { METRIC_IDS, metric, type MetricId } from './metrics.js';
import { line, note, number, perhaps, shape, signedNumber, whole } from './values.js';

/** The largest sample: what still counts exactly and squares without trouble. */
const MOST_ANSWERS = 1e12;
const answers = whole(0, MOST_ANSWERS);

export const shareEvidence = shape({
  kind: v.literal('share'),
  successes: answers,
  n: whole(1, MOST_ANSWERS),
});
/** `sd` has the divisor n − 1; a test needs two answers, a record of one may stand. */
export const meanEvidence = shape({
  kind: v.literal('mean'),
  mean: signedNumber,
  sd: number(0),
  n: whole(1, MOST_ANSWERS),
});
/** On the 0–10 scale; for sentiment positive, neutral, negative. */
export const npsEvidence = shape({
  kind: v.literal('nps'),
  promoters: answers,
  passives: answers,
  detractors: answers,
});
/** The sample behind a figure, in the shape src/stats takes it. */
export const evidence = v.variant('kind', [shareEvidence, meanEvidence, npsEvidence]);

/** How sure its owner is; documents, never enters the money. */
export const confidence = perhaps(v.picklist(['low', 'medium', 'high']));

/** A figure before and after; the unit is the list's. */
const metricOf = (from: number, to: number) =>
  shape({
    baseline: perhaps(number(from, to)),
    /** null is "same as the baseline". */
    after: perhaps(number(from, to)),
    /** What `after` is; with `target` a sample of the after period only documents. */
    basis: v.picklist(['measured', 'target']),
    baselineEvidence: perhaps(evidence),
    afterEvidence: perhaps(evidence),
    confidence,
    source: line,
    owner: line,
    note,
  });

/** One schema for each pair of bounds, so that the JSON Schema can name it once. */
export const metricSchemas = new Map<string, ReturnType<typeof metricOf>>();

function metricSchema(id: MetricId): ReturnType<typeof metricOf> {
  const { from, to } = metric(id);
  const bounds = `${from}…${to}`;
  const schema = metricSchemas.get(bounds) ?? metricOf(from, to);
  metricSchemas.set(bounds, schema);
  return schema;
}

type MetricEntries = Readonly<
  Record<MetricId, v.ExactOptionalSchema<ReturnType<typeof metricOf>, undefined>>
>;

/** A metric that is absent is empty. */
export const metrics = shape(
  Object.fromEntries(METRIC_IDS.map((id) => [id, v.exactOptional(metricSchema(id))])) as MetricEntries,
);
