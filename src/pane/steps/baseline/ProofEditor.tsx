import { fill } from '../../../i18n/fill.js';
import { metric, type MetricId } from '../../../roi/case/metrics.js';
import { EvidenceField } from '../../fields/EvidenceField.js';
import { InlineEditor } from '../../fields/InlineEditor.js';
import { ProofFields } from '../../fields/ProofFields.js';
import { usePane } from '../../state/usePane.js';
import { useMetricNames } from './useMetricNames.js';

interface ProofEditorProps {
  readonly id: MetricId;
  readonly isFrozen: boolean;
  readonly onClose: () => void;
}

/** What backs a metric: a sample before, a sample after, the source, the owner. */
export function ProofEditor({ id, isFrozen, onClose }: ProofEditorProps) {
  const { words } = usePane();
  const { name, kind } = useMetricNames(id);
  const { proof: own } = words.baseline;
  const { evidence } = metric(id);
  const sample = (side: 'baseline' | 'after', heading: string) =>
    evidence && (
      <EvidenceField
        path={`metrics.${id}.${side}Evidence`}
        label={fill(own.sample, { name, sample: heading })}
        heading={heading}
        kind={evidence}
        unit={kind}
        readOnly={isFrozen && side === 'baseline'}
      />
    );
  return (
    <InlineEditor label={fill(own.title, { name })} onClose={onClose}>
      {sample('baseline', own.baselineSample)}
      {sample('after', own.afterSample)}
      <ProofFields path={`metrics.${id}`} name={name} />
    </InlineEditor>
  );
}
