import { Button } from '@fluentui/react-components';
import { useCallback } from 'react';
import type { BenefitGroup, BenefitKind } from '../../../roi/case/benefitKinds.js';
import type { Case } from '../../../roi/case/types.js';
import { Group } from '../../fields/Group.js';
import { Groups } from '../../fields/Groups.js';
import { listed } from '../lines/listed.js';
import { useSteady } from '../lines/useSteady.js';
import { useLineStyles } from '../lines/useLineStyles.js';
import { usePane } from '../../state/usePane.js';
import { addBenefit } from './benefitActions.js';
import { BenefitRow } from './BenefitRow.js';
import { linesOf, offeredKinds } from './groups.js';
import { OfferedRow } from './OfferedRow.js';
import { Overlap } from './Overlap.js';

const OTHERS = 'others';
/** A kind that is only offered has no figure yet. */
const inNone = (): undefined => undefined;

const Offered = ({ kinds }: { readonly kinds: string }) =>
  listed(kinds).map((kind) => <OfferedRow key={kind} kind={kind as BenefitKind} />);

/** The lines of a group, and the kinds of it that could be lines. */
export function BenefitGroupLines({ group }: { readonly group: BenefitGroup }) {
  const pane = usePane();
  const styles = useLineStyles();
  const { ids, own, others } = useSteady(
    useCallback(
      (theCase: Case | undefined) => {
        const offered = theCase && offeredKinds(group, theCase, pane.words.presets);
        return {
          ids: linesOf(group, theCase?.benefits ?? [])
            .map(({ id }) => id)
            .join(' '),
          own: offered?.own.join(' ') ?? '',
          others: offered?.others.join(' ') ?? '',
        };
      },
      [group, pane],
    ),
  );
  const { benefits: words } = pane.words;
  return (
    <>
      <ul className={styles.list}>
        {listed(ids).map((id) => (
          <BenefitRow key={id} id={id} />
        ))}
        <Offered kinds={own} />
      </ul>
      {others !== '' && (
        <Groups set={`benefits.${group}.${OTHERS}`} open={[]} groupOf={inNone}>
          <Group id={OTHERS} title={words.otherKinds} summary={String(listed(others).length)} level="h4">
            <ul className={styles.list}>
              <Offered kinds={others} />
            </ul>
          </Group>
        </Groups>
      )}
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
