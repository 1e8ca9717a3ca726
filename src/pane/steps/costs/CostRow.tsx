import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { memo, useCallback } from 'react';
import type { Case, CostLine } from '../../../roi/case/types.js';
import { costName } from '../../../workbook/modelWords.js';
import { LineName } from '../lines/LineName.js';
import { useLineStyles } from '../lines/useLineStyles.js';
import { useMoney } from '../lines/useMoney.js';
import { below, useOpen } from '../lines/useOpen.js';
import { useShape } from '../lines/useShape.js';
import { useCasePart, usePane, usePaneState } from '../../state/usePane.js';
import { CostAmount } from './CostAmount.js';
import { CostDetails } from './CostDetails.js';
import { costState } from './costState.js';

/** Name, amount and state no longer have room side by side. */
const NARROW = '@media (max-width: 339px)';

const useStyles = makeStyles({
  row: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) 120px 64px',
    columnGap: '8px',
    // Captions below the amount leave the first lines beside one another.
    alignItems: 'start',
    [NARROW]: { gridTemplateColumns: 'minmax(0, 1fr) 64px' },
  },
  name: { [NARROW]: { gridColumn: '1 / -1' } },
  // Two figures side by side need the row for themselves.
  whole: { gridColumn: '1 / -1' },
  pair: { gridColumn: '1 / span 2', [NARROW]: { gridColumn: '1' } },
  // Nothing stands between the name and what it comes to.
  alone: { gridColumn: '1 / span 2', [NARROW]: { gridColumn: '1' } },
  state: {
    minHeight: '32px',
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'flex-end',
    textAlign: 'end',
  },
});

const HELD_BY_ROW = /\.flow\.(?:amount|hours|rate)$/;

/** What stands behind the amount. */
function CostState({ id }: { readonly id: string }) {
  const pane = usePane();
  const { short } = useMoney();
  const flow = useCasePart(({ costs }) => costs.find((one) => one.id === id)?.flow);
  const total = usePaneState(({ figures }) => figures?.costs.lines[id] ?? 0);
  return flow && costState(flow, pane.words.costs, short, total);
}

/** One cost: its name unfolds it, its amount stands beside it. */
export const CostRow = memo(function CostRow({ id }: { readonly id: string }) {
  const path = `costs.${id}`;
  const pane = usePane();
  const styles = useStyles();
  const lines = useLineStyles();
  const line = useShape<CostLine>(useCallback(({ costs }: Case) => costs.find((one) => one.id === id), [id]));
  const [isOpen, setOpen] = useOpen((asked) => below(path)(asked) && !HELD_BY_ROW.test(asked));
  if (!line) return null;
  const { flow } = line;
  const name = costName(line, pane.words.roi);
  const hasTwo = 'hours' in flow;
  const isSchedule = flow.form === 'schedule';
  return (
    <li className={lines.item}>
      <div className={styles.row}>
        <div className={mergeClasses(styles.name, hasTwo && styles.whole, isSchedule && styles.alone)}>
          <LineName name={name} isOpen={isOpen} setOpen={setOpen} />
        </div>
        {!isSchedule && (
          <div className={mergeClasses(hasTwo && styles.pair)}>
            <CostAmount path={path} name={name} flow={flow} />
          </div>
        )}
        <span className={mergeClasses(lines.small, styles.state)}>
          <CostState id={id} />
        </span>
      </div>
      {isOpen && <CostDetails line={line} name={name} />}
    </li>
  );
});
