import { Button } from '@fluentui/react-components';
import { useCallback } from 'react';
import type { BenefitGroup, BenefitKind } from '../../../roi/case/benefitKinds.js';
import type { Case } from '../../../roi/case/types.js';
import { listed } from '../lines/listed.js';
import { useSteady } from '../lines/useSteady.js';
import { useLineStyles } from '../lines/useLineStyles.js';
import { usePane } from '../../state/usePane.js';
import { addBenefit } from './benefitActions.js';
import { BenefitRow } from './BenefitRow.js';
import { linesOf, offeredKinds } from './groups.js';
import { OfferedRow } from './OfferedRow.js';
import { Overlap } from './Overlap.js';

/** The lines of a group, and the kinds of it that could be lines. */
export function BenefitGroupLines({ group }: { readonly group: BenefitGroup }) {
  const pane = usePane();
  const styles = useLineStyles();
  const { ids, kinds } = useSteady(
    useCallback(
      (theCase: Case | undefined) => ({
        ids: linesOf(group, theCase?.benefits ?? [])
          .map(({ id }) => id)
          .join(' '),
        kinds: theCase ? offeredKinds(group, theCase).join(' ') : '',
      }),
      [group],
    ),
  );
  const { benefits: words } = pane.words;
  return (
    <>
      <ul className={styles.list}>
        {listed(ids).map((id) => (
          <BenefitRow key={id} id={id} />
        ))}
        {listed(kinds).map((kind) => (
          <OfferedRow key={kind} kind={kind as BenefitKind} />
        ))}
      </ul>
      {group === 'time' && <Overlap />}
      {group === 'own' && (
        <Button
          className={styles.start}
          onClick={() => {
            const id = addBenefit(pane, 'custom', words.own);
            if (id !== undefined) pane.goToFigure(`benefits.${id}.name`);
          }}
        >
          {words.add}
        </Button>
      )}
    </>
  );
}
