import * as v from 'valibot';
import { evidence } from './evidence.js';
import { METRIC_IDS } from './metrics.js';
import { id, line, money, note, perhaps, shape, share, signedNumber, whole } from './values.js';

/** A factor no money is put on. */
export const softFactor = shape({
  id,
  theme: v.picklist([
    'satisfaction',
    'morale',
    'knowledge',
    'brand',
    'wordOfMouth',
    'innovation',
    'trust',
    'own',
  ]),
  name: line,
  baseline: perhaps(signedNumber),
  after: perhaps(signedNumber),
  /** What the two figures are counted in: "1–5", "eNPS", "complaints a month". */
  scale: line,
  better: v.picklist(['lower', 'higher']),
  evidence: note,
  note,
  weight: whole(1, 3),
  onSummary: v.boolean(),
});

/** Documents; only a line's own risk enters the money. */
export const risk = shape({
  id,
  theme: v.picklist(['integration', 'training', 'security', 'adoption', 'own']),
  name: line,
  probability: perhaps(share),
  impact: perhaps(money),
  owner: line,
  mitigation: note,
  /** The id of the benefit or cost line it concerns. */
  concerns: perhaps(id),
});

const cohort = shape({ name: line, evidence: perhaps(evidence) });

/** A behaviour compared between two groups; whatever comes out is association, not proof. */
export const hypothesis = shape({
  id,
  behaviour: note,
  /** The metric that shows it, when it is one of the list. */
  metric: perhaps(v.picklist(METRIC_IDS)),
  measure: line,
  /** How service brings the behaviour about, and what that costs a month. */
  lever: note,
  cost: perhaps(money),
  cohortA: cohort,
  cohortB: cohort,
  /** What the user concludes; the test's verdict is computed. */
  conclusion: note,
});
