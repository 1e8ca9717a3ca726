import { toJsonSchema, type JsonSchema } from '@valibot/to-json-schema';
import { roiEn } from '../i18n/roi.en.js';
import { evidence, metrics, metricSchemas } from '../roi/case/evidence.js';
import { kpi } from '../roi/case/kpis.js';
import { METRIC_IDS, METRICS } from '../roi/case/metrics.js';
import { caseSchema } from '../roi/case/schema.js';
import { caseFile } from '../roi/case/stored.js';
import { currency, date, id, line, month, note, share } from '../roi/case/values.js';

/** Fit for a URI fragment. */
const nameOfBounds = (bounds: string) => `metric_${bounds.replace('…', '_to_')}`;

/** What occurs often, by name. */
const definitions = () => ({
  case: caseSchema,
  metrics,
  evidence,
  kpi,
  line,
  note,
  id,
  date,
  month,
  currency,
  share,
  ...Object.fromEntries([...metricSchemas].map(([bounds, schema]) => [nameOfBounds(bounds), schema])),
});

/** Each metric under its name and unit. */
const described = (properties: NonNullable<JsonSchema['properties']>) =>
  Object.fromEntries(
    METRIC_IDS.map((metric) => {
      const reference = properties[metric] as JsonSchema;
      return [metric, { ...reference, description: `${roiEn.metrics[metric]}; ${METRICS[metric].unit}` }];
    }),
  );

/**
 * The case file as JSON Schema. That a date is a day of the calendar, and the rules between fields, it
 * cannot say: `parseCase` has the last word.
 */
export function caseJsonSchema(): JsonSchema {
  const {
    $schema,
    $defs = {},
    ...file
  } = toJsonSchema(caseFile, {
    target: 'draft-2020-12',
    ignoreActions: ['check'],
    definitions: definitions(),
  });
  const list = $defs['metrics'] as JsonSchema;
  return {
    $schema: $schema ?? '',
    title: 'CSROI case file',
    ...file,
    $defs: { ...$defs, metrics: { ...list, properties: described(list.properties ?? {}) } },
  };
}
