import { makeStyles } from '@fluentui/react-components';
import { memo } from 'react';
import type { MetricId } from '../../../roi/case/metrics.js';
import { FillNotice } from '../../fields/fill/FillNotice.js';
import { SpreadEditor } from '../../fields/fill/SpreadEditor.js';
import { useFill } from '../../fields/fill/useFill.js';
import { useFillMenu } from '../../fields/fill/useFillMenu.js';
import { useCasePart } from '../../state/usePane.js';
import { ChangeChip } from './ChangeChip.js';
import { GuardWarning } from './GuardWarning.js';
import { LargeChange } from './LargeChange.js';
import { MetricCaptions } from './MetricCaptions.js';
import { MetricHead } from './MetricHead.js';
import { PairFields } from './PairFields.js';
import { PartsWarning } from './PartsWarning.js';
import { ProofEditor } from './ProofEditor.js';
import { ProofLine } from './ProofLine.js';
import { SIDES } from './sides.js';
import { useMetricNames } from './useMetricNames.js';
import { usePairStyles } from './usePairStyles.js';
import { useRowPanel } from './useRowPanel.js';

const useStyles = makeStyles({ group: { display: 'flex', flexDirection: 'column', gap: '2px' } });

/** A metric: baseline, after, change, and what backs them. */
export const MetricRow = memo(function MetricRow({ id }: { readonly id: MetricId }) {
  const pair = usePairStyles();
  const styles = useStyles();
  const names = useMetricNames(id);
  const { kind, name } = names;
  const fill = useFill(kind);
  const panel = useRowPanel(id);
  const menu = useFillMenu();
  const isFrozen = useCasePart(({ periods }) => periods.baselineFrozen !== null);
  const target = names[panel.side];
  return (
    <div role="group" aria-label={name} className={styles.group}>
      <div className={pair.row}>
        <MetricHead {...{ id, names, fill, panel, isFrozen, menu }} />
        <PairFields id={id} names={names} isFrozen={isFrozen} onSide={panel.setSide} onFill={menu.openFrom} />
        <div className={pair.chip}>
          <ChangeChip id={id} />
        </div>
      </div>
      <MetricCaptions id={id} names={names} fill={fill} onSpread={panel.openSpread} />
      <FillNotice fill={fill} />
      <ProofLine
        id={id}
        name={name}
        isOpen={panel.open === 'proof'}
        onToggle={panel.open === 'proof' ? panel.close : panel.openProof}
      />
      {panel.open === 'proof' && <ProofEditor id={id} isFrozen={isFrozen} onClose={panel.close} />}
      {panel.open === 'spread' && (
        <SpreadEditor key={target.path} target={target} kind={kind} onClose={panel.close} />
      )}
      {SIDES.map((side) => (
        <PartsWarning key={side} id={id} side={side} label={names[side].label} />
      ))}
      <LargeChange id={id} />
      <GuardWarning id={id} />
    </div>
  );
});
