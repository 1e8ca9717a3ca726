import { Button, makeStyles } from '@fluentui/react-components';
import { fill } from '../../../i18n/fill.js';
import { KPI_IDS, type KpiId } from '../../../roi/case/kpis.js';
import type { KpiSet } from '../../../roi/case/types.js';
import { ChoiceField } from '../lines/ChoiceField.js';
import { useLineStyles } from '../lines/useLineStyles.js';
import { usePane } from '../../state/usePane.js';
import { kpiName } from './kpiNames.js';

const useStyles = makeStyles({
  row: { display: 'flex', alignItems: 'center', justifyContent: 'space-between', gap: '8px' },
  out: { minWidth: '28px', height: '28px', padding: 0 },
});

const NONE = '';

/** The KPIs of a set, and a list to add others from. */
export function KpiList({ set: { id, kpis }, name }: { readonly set: KpiSet; readonly name: string }) {
  const pane = usePane();
  const styles = useStyles();
  const lines = useLineStyles();
  const { kpiSets: words } = pane.words.soft;
  const label = fill(pane.words.lines.field, { owner: name, field: words.kpis });
  const set = (next: readonly KpiId[]): void => {
    pane.edit(`kpiSets.${id}.kpis`, next, { label });
    pane.leave();
  };
  const others = KPI_IDS.filter((kpi) => !kpis.includes(kpi));
  return (
    <>
      <ul className={lines.list} aria-label={label}>
        {kpis.map((kpi) => (
          <li key={kpi} className={styles.row}>
            <span>{kpiName(kpi, pane.words)}</span>
            <Button
              appearance="subtle"
              className={styles.out}
              aria-label={fill(words.takeOut, { kpi: kpiName(kpi, pane.words) })}
              onClick={() => {
                set(kpis.filter((one) => one !== kpi));
              }}
            >
              ×
            </Button>
          </li>
        ))}
      </ul>
      <ChoiceField<KpiId | typeof NONE>
        label={fill(pane.words.lines.field, { owner: name, field: words.addKpi })}
        heading={words.addKpi}
        value={NONE}
        options={[
          { value: NONE, label: words.choose },
          ...others.map((value) => ({ value, label: kpiName(value, pane.words) })),
        ]}
        onChoose={(kpi) => {
          if (kpi !== NONE) set([...kpis, kpi]);
        }}
      />
    </>
  );
}
