import { fill } from '../../../i18n/fill.js';
import type { KpiSet } from '../../../roi/case/types.js';
import { TextField } from '../../fields/TextField.js';
import { usePane } from '../../state/usePane.js';
import { KpiList } from './KpiList.js';
import type { EntryFieldsProps, Register } from './register/register.js';

function KpiSetFields({ entry, name, fields }: EntryFieldsProps<KpiSet>) {
  const { lines, fields: names } = usePane().words;
  return (
    <>
      <TextField {...fields('name', lines.name)} />
      <KpiList set={entry} name={name} />
      <TextField {...fields('note', names.proof.note)} lines={2} />
    </>
  );
}

/** KPIs that are looked at together. */
export const KPI_SETS: Register<KpiSet> = {
  list: 'kpiSets',
  stem: 'set',
  entriesOf: ({ kpiSets }) => kpiSets,
  words: ({ soft }) => soft.kpiSets,
  nameOf: ({ name }) => name,
  summary: ({ kpis }, _, { words }) => fill(words.soft.kpiSets.count, { count: kpis.length }),
  make: (id) => ({ id, name: '', note: '', kpis: [] }),
  Fields: KpiSetFields,
};
