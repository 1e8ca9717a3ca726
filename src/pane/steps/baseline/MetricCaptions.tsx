import type { MetricId } from '../../../roi/case/metrics.js';
import { fill as filled } from '../../../i18n/fill.js';
import { benefitName } from '../../../workbook/modelWords.js';
import { LinkCaption } from '../../fields/fill/LinkCaption.js';
import { SpreadCaption } from '../../fields/fill/SpreadCaption.js';
import type { Fill } from '../../fields/fill/useFill.js';
import { useCaptionStyles } from '../../fields/useCaptionStyles.js';
import { useCasePart, usePane } from '../../state/usePane.js';
import { neededBy } from './neededBy.js';
import { SIDES, type Side } from './sides.js';
import type { MetricNames } from './useMetricNames.js';

interface MetricCaptionsProps {
  readonly id: MetricId;
  readonly names: MetricNames;
  readonly fill: Fill;
  readonly onSpread: (side: Side) => void;
}

/** The small lines below a pair: whose figures they are, where they come from, who waits for them. */
export function MetricCaptions({ id, names, fill, onSpread }: MetricCaptionsProps) {
  const { words } = usePane();
  const styles = useCaptionStyles();
  const { kind } = names;
  const isFrozen = useCasePart(({ periods }) => periods.baselineFrozen !== null);
  const lines = useCasePart((theCase) =>
    neededBy(theCase, [id])
      .map((line) => benefitName(line, words.roi))
      .join(', '),
  );
  return (
    <>
      {lines !== '' && <div className={styles.caption}>{filled(words.baseline.neededBy, { lines })}</div>}
      {SIDES.map((side) => (
        <LinkCaption
          key={side}
          fill={fill}
          target={names[side]}
          prefix={names[side].name}
          readOnly={isFrozen && side === 'baseline'}
        />
      ))}
      {SIDES.map((side) => (
        <SpreadCaption
          key={side}
          target={names[side]}
          kind={kind}
          prefix={names[side].name}
          onChange={() => {
            onSpread(side);
          }}
        />
      ))}
    </>
  );
}
