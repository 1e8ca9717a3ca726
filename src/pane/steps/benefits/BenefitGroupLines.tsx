import { Button } from '@fluentui/react-components';
import type { BenefitGroup } from '../../../roi/case/benefitKinds.js';
import { useLineStyles } from '../lines/useLineStyles.js';
import { useCasePart, usePane } from '../../state/usePane.js';
import { addBenefit } from './benefitActions.js';
import { BenefitRow } from './BenefitRow.js';
import { linesOf, offeredKinds } from './groups.js';
import { OfferedRow } from './OfferedRow.js';
import { Overlap } from './Overlap.js';

/** The lines of a group, and the kinds of it that could be lines. */
export function BenefitGroupLines({ group }: { readonly group: BenefitGroup }) {
  const pane = usePane();
  const styles = useLineStyles();
  const benefits = useCasePart((theCase) => theCase.benefits);
  const businessModel = useCasePart((theCase) => theCase.project.businessModel);
  const { benefits: words } = pane.words;
  return (
    <>
      <ul className={styles.list}>
        {linesOf(group, benefits).map(({ id }) => (
          <BenefitRow key={id} id={id} />
        ))}
        {offeredKinds(group, benefits, businessModel).map((kind) => (
          <OfferedRow key={kind} kind={kind} />
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
