import { useState } from 'react';
import { fill } from '../../../i18n/fill.js';
import { metric, type EvidenceKind } from '../../../roi/case/metrics.js';
import type { Case, Hypothesis } from '../../../roi/case/types.js';
import { entryKindOfMetric } from '../../entry/entryKind.js';
import { EvidenceField } from '../../fields/EvidenceField.js';
import { TextField } from '../../fields/TextField.js';
import { ChoiceField } from '../lines/ChoiceField.js';
import type { FieldsOf } from '../lines/fieldsOf.js';
import { useLineStyles } from '../lines/useLineStyles.js';
import { usePane } from '../../state/usePane.js';

const KINDS = ['share', 'mean', 'nps'] as const satisfies readonly EvidenceKind[];
const COHORTS = ['cohortA', 'cohortB'] as const;

interface CohortsProps {
  readonly hypothesis: Hypothesis;
  readonly name: string;
  readonly fields: FieldsOf;
}

const withoutEvidence = (theCase: Case, id: string): Case => ({
  ...theCase,
  hypotheses: theCase.hypotheses.map((one) =>
    one.id === id
      ? {
          ...one,
          cohortA: { ...one.cohortA, evidence: null },
          cohortB: { ...one.cohortB, evidence: null },
        }
      : one,
  ),
});

/** The two groups that are compared, by one kind of sample. */
export function Cohorts({ hypothesis, name, fields }: CohortsProps) {
  const pane = usePane();
  const styles = useLineStyles();
  const { hypotheses: words } = pane.words.soft;
  const { id, cohortA, cohortB, metric: measured } = hypothesis;
  const entered = cohortA.evidence ?? cohortB.evidence;
  const [chosen, choose] = useState<EvidenceKind>();
  const kind =
    entered?.kind ?? chosen ?? (measured === null ? undefined : metric(measured).evidence) ?? 'share';
  const label = fill(pane.words.lines.field, { owner: name, field: words.sample });
  const unit =
    measured !== null && metric(measured).evidence === 'mean' ? entryKindOfMetric(measured) : 'number';
  return (
    <>
      <ChoiceField
        label={label}
        heading={words.sample}
        value={kind}
        options={KINDS.map((value) => ({ value, label: words.samples[value] }))}
        onChoose={(next) => {
          choose(next);
          if (entered) pane.change(label, (theCase) => withoutEvidence(theCase, id));
        }}
      />
      {COHORTS.map((cohort) => (
        <div key={cohort} className={styles.details}>
          <TextField {...fields(`${cohort}.name`, words[cohort])} />
          <EvidenceField
            {...fields(`${cohort}.evidence`, words.sampleOf[cohort])}
            heading={words.sampleOf[cohort]}
            kind={kind}
            unit={unit}
          />
        </div>
      ))}
    </>
  );
}
