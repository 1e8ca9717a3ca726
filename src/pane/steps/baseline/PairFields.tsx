import type { MetricId } from '../../../roi/case/metrics.js';
import { formatEntry } from '../../entry/formatEntry.js';
import { NumberField } from '../../fields/NumberField.js';
import { useEntrySetting } from '../../fields/useEntrySetting.js';
import { useCasePart } from '../../state/usePane.js';
import { SIDES, type Side } from './sides.js';
import type { MetricNames } from './useMetricNames.js';
import { usePairStyles } from './usePairStyles.js';

interface PairFieldsProps {
  readonly id: MetricId;
  readonly names: MetricNames;
  readonly isFrozen: boolean;
  /** The field that has the focus. */
  readonly onSide: (side: Side) => void;
  readonly onFill: (path: string) => void;
}

/** Baseline and after beside each other; an empty "after" is as the baseline. */
export function PairFields({ id, names, isFrozen, onSide, onFill }: PairFieldsProps) {
  const styles = usePairStyles();
  const setting = useEntrySetting();
  const baseline = useCasePart(({ metrics }) => metrics[id]?.baseline ?? null);
  const same = formatEntry(baseline, names.kind, setting);
  return SIDES.map((side) => {
    const { path, label, spoken, name } = names[side];
    return (
      <NumberField
        key={side}
        path={path}
        label={label}
        heading=""
        caption=""
        spoken={spoken}
        kind={names.kind}
        before={{ children: name, className: styles.side }}
        classes={{ frame: styles.frame, control: styles[side], message: styles.below }}
        {...(side === 'after' && { placeholder: same })}
        {...(side === 'baseline' && isFrozen && { readOnly: true })}
        onFill={() => {
          onFill(path);
        }}
        onFocus={() => {
          onSide(side);
        }}
      />
    );
  });
}
