import { useCallback } from 'react';
import { fill } from '../../../i18n/fill.js';
import { STAGES } from '../../../roi/model/costs.js';
import { Groups } from '../../fields/Groups.js';
import { StickyTotal } from '../lines/StickyTotal.js';
import { useMoney } from '../lines/useMoney.js';
import { useCasePart, usePane, usePaneState } from '../../state/usePane.js';
import { CostStage } from './CostStage.js';

const COST = /^costs\.([^.]+)/;

function Total() {
  const { costs: words } = usePane().words;
  const { short, currency } = useMoney();
  const months = useCasePart((theCase) => theCase.terms.horizonMonths);
  const total = usePaneState(({ figures }) => figures?.costs.total ?? 0);
  return <StickyTotal label={fill(words.total, { months, currency })}>{short(total)}</StickyTotal>;
}

/** Everything it takes, also what nobody invoices. */
export default function CostsStep() {
  const pane = usePane();
  const groupOf = useCallback(
    (path: string) => {
      const [, id] = COST.exec(path) ?? [];
      return pane.state.get().current?.theCase.costs.find((line) => line.id === id)?.stage;
    },
    [pane],
  );
  return (
    <>
      <Total />
      <Groups set="costs" open={STAGES} groupOf={groupOf}>
        {STAGES.map((stage) => (
          <CostStage key={stage} stage={stage} />
        ))}
      </Groups>
    </>
  );
}
