import { makeStyles } from '@fluentui/react-components';
import { fill } from '../../../i18n/fill.js';
import type { CostFlow } from '../../../roi/case/types.js';
import { FillField } from '../../fields/FillField.js';
import type { Shape } from '../lines/useShape.js';
import { usePane } from '../../state/usePane.js';

const useStyles = makeStyles({
  times: { lineHeight: '32px' },
  hours: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto minmax(0, 1fr)',
    gap: '4px',
    alignItems: 'start',
  },
});

interface CostAmountProps {
  readonly path: string;
  readonly name: string;
  readonly flow: Shape<CostFlow>;
}

/** The amount of a cost in its row: one figure, hours × rate, or none where it comes in several. */
export function CostAmount({ path, name, flow }: CostAmountProps) {
  const styles = useStyles();
  const { lines, costs: words } = usePane().words;
  const field = (part: string, heading: string) => ({
    path: `${path}.flow.${part}`,
    label: fill(lines.field, { owner: name, field: heading }),
    heading: '',
    placeholder: '',
  });
  if (flow.form === 'schedule') return null;
  if (!('hours' in flow)) return <FillField {...field('amount', lines.amount)} kind="money" />;
  return (
    <div className={styles.hours}>
      <FillField {...field('hours', words.hours)} kind="hours" unit={words.hourUnit} />
      <span aria-hidden className={styles.times}>
        {words.times}
      </span>
      <FillField {...field('rate', words.rate)} kind="money" />
    </div>
  );
}
