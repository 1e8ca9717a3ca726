import { memo, useCallback } from 'react';
import { fill } from '../../../i18n/fill.js';
import type { BenefitLine, Case } from '../../../roi/case/types.js';
import { benefitName } from '../../../workbook/modelWords.js';
import { useLineStyles } from '../lines/useLineStyles.js';
import { below, useOpen } from '../lines/useOpen.js';
import { useShape } from '../lines/useShape.js';
import { useSteady } from '../lines/useSteady.js';
import type { Figures } from '../../state/liveFigures.js';
import { usePane } from '../../state/usePane.js';
import { BenefitDetails } from './BenefitDetails.js';
import { LineHead } from './LineHead.js';
import { lineTold, type LineTold } from './lineTold.js';
import { LineWhy } from './LineWhy.js';

const NOTHING: LineTold = {
  badge: 'none',
  needs: 0,
  full: undefined,
  why: '',
  target: undefined,
  isMissing: false,
};

/** One benefit line of the case. */
export const BenefitRow = memo(function BenefitRow({ id }: { readonly id: string }) {
  const path = `benefits.${id}`;
  const pane = usePane();
  const styles = useLineStyles();
  const line = useShape<BenefitLine>(
    useCallback(({ benefits }: Case) => benefits.find((one) => one.id === id), [id]),
  );
  const [isOpen, setOpen] = useOpen((asked) => asked !== `${path}.on` && below(path)(asked));
  const told = useSteady(
    useCallback(
      (theCase: Case | undefined, figures: Figures | undefined) => {
        const now = theCase?.benefits.find((one) => one.id === id);
        return theCase && now ? lineTold(now, theCase, figures, pane) : NOTHING;
      },
      [id, pane],
    ),
  );
  if (!line) return null;
  const name = benefitName(line, pane.words.roi);
  return (
    <li className={styles.item}>
      <LineHead
        name={name}
        path={`${path}.on`}
        isOn={line.on}
        turn={(on) => {
          pane.edit(`${path}.on`, on, { label: fill(pane.words.benefits.switchOn, { line: name }) });
          pane.leave();
        }}
        told={told}
        fold={{ isOpen, setOpen }}
      />
      <LineWhy told={told} name={name} />
      {isOpen && <BenefitDetails line={line} name={name} />}
    </li>
  );
});
