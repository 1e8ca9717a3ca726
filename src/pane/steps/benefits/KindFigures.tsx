import { Link, makeStyles } from '@fluentui/react-components';
import { fill } from '../../../i18n/fill.js';
import { benefitKind, type BenefitKind } from '../../../roi/case/benefitKinds.js';
import type { MetricId } from '../../../roi/case/metrics.js';
import { entryKindOfMetric } from '../../entry/entryKind.js';
import { formatEntry } from '../../entry/formatEntry.js';
import { useEntrySetting } from '../../fields/useEntrySetting.js';
import { useLineStyles } from '../lines/useLineStyles.js';
import { useCasePart, usePane } from '../../state/usePane.js';

const useStyles = makeStyles({
  row: { display: 'flex', justifyContent: 'space-between', gap: '8px', alignItems: 'baseline' },
});

/** One figure of the second step, and the way to it. */
function MetricRow({ id, changes }: { readonly id: MetricId; readonly changes: boolean }) {
  const pane = usePane();
  const styles = useStyles();
  const lines = useLineStyles();
  const setting = useEntrySetting();
  const metric = useCasePart(({ metrics }) => metrics[id]);
  const { details } = pane.words.benefits;
  const { baseline = null, after = null } = metric ?? {};
  const told = (value: number | null): string =>
    value === null ? details.notEntered : formatEntry(value, entryKindOfMetric(id), setting);
  const hasChange = changes && after !== null;
  const shown = hasChange
    ? fill(details.change, { before: told(baseline), after: told(after) })
    : told(baseline);
  return (
    <li className={styles.row}>
      <Link
        className={lines.link}
        onClick={() => {
          pane.goToFigure(`metrics.${id}.${changes && baseline !== null ? 'after' : 'baseline'}`);
        }}
      >
        {pane.words.roi.metrics[id]}
      </Link>
      <span className={lines.small}>{shown}</span>
    </li>
  );
}

/** The figures that price a line; they are entered in the step before. */
export function KindFigures({ kind }: { readonly kind: BenefitKind }) {
  const { details } = usePane().words.benefits;
  const styles = useLineStyles();
  const { levels, changes, optional = [] } = benefitKind(kind);
  const compared = new Set(changes);
  const all = [...new Set([...changes, ...levels, ...optional])];
  return (
    <div>
      <h4 className={styles.heading}>{details.figures}</h4>
      <ul className={styles.list}>
        {all.map((id) => (
          <MetricRow key={id} id={id} changes={compared.has(id)} />
        ))}
      </ul>
    </div>
  );
}
