import { memo, useCallback } from 'react';
import type { BenefitKind } from '../../../roi/case/benefitKinds.js';
import type { Case } from '../../../roi/case/types.js';
import { newBenefit } from '../../../roi/case/make.js';
import { useLineStyles } from '../lines/useLineStyles.js';
import { useSteady } from '../lines/useSteady.js';
import type { Figures } from '../../state/liveFigures.js';
import { usePane } from '../../state/usePane.js';
import { addBenefit } from './benefitActions.js';
import { LineHead } from './LineHead.js';
import { lineTold } from './lineTold.js';
import { LineWhy } from './LineWhy.js';

const NOTHING_TO_SAY = {
  badge: 'none',
  needs: 0,
  full: undefined,
  why: '',
  target: undefined,
  isMissing: true,
} as const;

/** A kind of benefit that the case has no line of; switched on, it has one. */
export const OfferedRow = memo(function OfferedRow({ kind }: { readonly kind: BenefitKind }) {
  const pane = usePane();
  const styles = useLineStyles();
  const told = useSteady(
    useCallback(
      (theCase: Case | undefined, figures: Figures | undefined) => {
        const line = newBenefit(kind, kind, { on: false });
        const all = theCase && lineTold(line, theCase, figures, pane);
        // A line that is not there has no amount to be missing.
        return all?.badge === 'needs' ? all : { ...all, ...NOTHING_TO_SAY };
      },
      [kind, pane],
    ),
  );
  const name = pane.words.roi.benefitKinds[kind];
  return (
    <li className={styles.item}>
      <LineHead
        name={name}
        isOn={false}
        turn={() => {
          const id = addBenefit(pane, kind);
          if (id !== undefined) pane.goToFigure(`benefits.${id}.on`);
        }}
        told={told}
      />
      <LineWhy told={told} name={name} />
    </li>
  );
});
