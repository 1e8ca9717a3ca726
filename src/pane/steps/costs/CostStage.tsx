import { Button } from '@fluentui/react-components';
import { useCallback } from 'react';
import { fill } from '../../../i18n/fill.js';
import type { Case } from '../../../roi/case/types.js';
import { isOpen } from '../../../roi/model/costLine.js';
import type { Stage } from '../../../roi/model/costs.js';
import { Group } from '../../fields/Group.js';
import { listed } from '../lines/listed.js';
import { useLineStyles } from '../lines/useLineStyles.js';
import { useMoney } from '../lines/useMoney.js';
import { useSteady } from '../lines/useSteady.js';
import type { Figures } from '../../state/liveFigures.js';
import { useCasePart, usePane } from '../../state/usePane.js';
import { addCost } from './costActions.js';
import { CostRow } from './CostRow.js';

/** The costs of one stage; its header tells their sum and how many are open. */
export function CostStage({ stage }: { readonly stage: Stage }) {
  const pane = usePane();
  const styles = useLineStyles();
  const { withUnit } = useMoney();
  const { costs: words } = pane.words;
  const ids = useCasePart(
    useCallback(
      ({ costs }) =>
        costs
          .filter((line) => line.stage === stage)
          .map(({ id }) => id)
          .join(' '),
      [stage],
    ),
  );
  const { amount, open } = useSteady(
    useCallback(
      (theCase: Case | undefined, figures: Figures | undefined) => {
        const { runningPerMonth = 0, initial = 0, hidden = 0 } = figures?.costs ?? {};
        const lines = theCase?.costs ?? [];
        return {
          amount: { initial, running: runningPerMonth, hidden }[stage],
          open: lines.filter((line) => line.stage === stage && isOpen(line.flow)).length,
        };
      },
      [stage],
    ),
  );
  const told = withUnit(amount);
  return (
    <Group
      id={stage}
      title={words.stages[stage]}
      summary={open === 0 ? told : fill(words.openOnes, { amount: told, count: open })}
    >
      <ul className={styles.list}>
        {listed(ids).map((id) => (
          <CostRow key={id} id={id} />
        ))}
      </ul>
      <Button
        className={styles.start}
        aria-label={fill(words.addNamed, { stage: words.stages[stage] })}
        onClick={() => {
          const id = addCost(pane, stage);
          if (id !== undefined) pane.goToFigure(`costs.${id}.name`);
        }}
      >
        {words.add}
      </Button>
    </Group>
  );
}
