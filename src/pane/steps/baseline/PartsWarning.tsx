import { Link } from '@fluentui/react-components';
import { fill } from '../../../i18n/fill.js';
import type { MetricId } from '../../../roi/case/metrics.js';
import { enteredParts, sumOfParts } from '../../../roi/case/parts.js';
import { formatEntry } from '../../entry/formatEntry.js';
import { entryKindOfMetric } from '../../entry/entryKind.js';
import { useEntrySetting } from '../../fields/useEntrySetting.js';
import { Warning } from '../../fields/Warning.js';
import { isFrozen } from '../../state/isFrozen.js';
import { useCasePart, usePane, usePaneState } from '../../state/usePane.js';

interface PartsWarningProps {
  readonly id: MetricId;
  readonly side: 'baseline' | 'after';
  readonly label: string;
}

/** The parts of a metric do not add up to what was entered as a whole. */
export function PartsWarning({ id, side, label }: PartsWarningProps) {
  const pane = usePane();
  const setting = useEntrySetting();
  const isFixed = useCasePart((theCase) => isFrozen(theCase, `metrics.${id}.${side}`));
  const isApart = usePaneState(({ figures }) =>
    Boolean(figures?.checks.some((check) => check.failed && check.id === 'handleTimeAddsUp')),
  );
  const whole = useCasePart(({ metrics }) => metrics[id]?.[side] ?? null);
  const sum = useCasePart((theCase) => sumOfParts(theCase, id, side));
  const parts = useCasePart((theCase) =>
    enteredParts(theCase, id)
      .map((part) => pane.words.roi.metrics[part])
      .join(', '),
  );
  if (!isApart || whole === null || sum === undefined || sum === whole) return null;
  const { warnings: own } = pane.words.baseline;
  const shown = (value: number): string => formatEntry(value, entryKindOfMetric(id), setting);
  return (
    <Warning text={fill(own.parts, { parts, sum: shown(sum), whole: shown(whole) })}>
      {!isFixed && (
        <Link
          as="button"
          aria-label={fill(own.useFor[side], { sum: shown(sum) })}
          onClick={() => {
            pane.edit(`metrics.${id}.${side}`, sum, { label });
            pane.leave();
          }}
        >
          {fill(own.use, { sum: shown(sum) })}
        </Link>
      )}
    </Warning>
  );
}
