import type { MetricId } from '../../../roi/case/metrics.js';
import { FillMenu } from '../../fields/fill/FillMenu.js';
import type { Fill } from '../../fields/fill/useFill.js';
import type { FillMenuState } from '../../fields/fill/useFillMenu.js';
import { useCaptionStyles } from '../../fields/useCaptionStyles.js';
import { useFigure } from '../../fields/useFigure.js';
import { useCasePart, usePane } from '../../state/usePane.js';
import { BasisButton } from './BasisButton.js';
import type { MetricNames } from './useMetricNames.js';
import { usePairStyles } from './usePairStyles.js';
import type { RowPanel } from './useRowPanel.js';

interface MetricHeadProps {
  readonly id: MetricId;
  readonly names: MetricNames;
  readonly fill: Fill;
  readonly panel: RowPanel;
  readonly isFrozen: boolean;
  readonly menu: FillMenuState;
}

/** The name of a metric, whether it was measured, and its menu. */
export function MetricHead({ id, names, fill, panel, isFrozen, menu }: MetricHeadProps) {
  const { words } = usePane();
  const pair = usePairStyles();
  const captions = useCaptionStyles();
  const { name, baseline, after } = names;
  const { side, setSide, openProof, openSpread } = panel;
  const isMeasured = useCasePart(({ metrics }) => metrics[id]?.basis === 'measured');
  const isCompared = useCasePart(({ metrics }) => (metrics[id]?.after ?? null) !== null);
  const isExample = useCasePart(
    ({ examples }) => examples.includes(baseline.path) || examples.includes(after.path),
  );
  const target = names[side];
  const { value } = useFigure(target.path);
  return (
    <div className={pair.label}>
      <span className={pair.name}>
        {names.heading} {isExample && <span className={captions.caption}>{words.pane.example.caption}</span>}
      </span>
      {isCompared && (
        <BasisButton
          path={`metrics.${id}.basis`}
          name={name}
          isMeasured={isMeasured}
          onMeasured={openProof}
        />
      )}
      <FillMenu
        fill={fill}
        label={name}
        targets={[baseline, after]}
        target={target}
        onTarget={({ path }) => {
          setSide(path === after.path ? 'after' : 'baseline');
        }}
        isOpen={menu.isOpen}
        onOpen={menu.setOpen}
        onProof={openProof}
        {...(typeof value === 'number' && {
          onSpread: () => {
            openSpread(side);
          },
        })}
        readOnly={isFrozen && side === 'baseline'}
      />
    </div>
  );
}
