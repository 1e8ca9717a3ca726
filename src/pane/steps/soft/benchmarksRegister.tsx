import type { Benchmark } from '../../../roi/case/types.js';
import { NumberField } from '../../fields/NumberField.js';
import { SelectField } from '../../fields/SelectField.js';
import { TextField } from '../../fields/TextField.js';
import { useLineStyles } from '../lines/useLineStyles.js';
import { usePane } from '../../state/usePane.js';
import { entryKindOfKpi, kpiName, kpiOptions } from './kpiNames.js';
import type { EntryFieldsProps, Register } from './register/register.js';

function BenchmarkFields({ entry: { kpi }, fields }: EntryFieldsProps<Benchmark>) {
  const styles = useLineStyles();
  const { words } = usePane();
  const { benchmarks: own } = words.soft;
  const kind = kpi === null ? 'number' : entryKindOfKpi(kpi);
  return (
    <>
      <TextField {...fields('claim', own.claim)} lines={2} />
      <SelectField
        {...fields('kpi', own.kpi)}
        options={[{ value: null, label: own.noKpi }, ...kpiOptions(words)]}
      />
      <div className={styles.grid}>
        <NumberField {...fields('low', own.low)} kind={kind} placeholder="" />
        <NumberField {...fields('high', own.high)} kind={kind} placeholder="" />
      </div>
      <TextField {...fields('source', words.fields.proof.source)} />
    </>
  );
}

/** What others name, as stated and not verified. */
export const BENCHMARKS: Register<Benchmark> = {
  list: 'benchmarks',
  stem: 'benchmark',
  entriesOf: ({ benchmarks }) => benchmarks,
  words: ({ soft }) => soft.benchmarks,
  nameOf: ({ claim }) => claim,
  summary: ({ kpi }, _, { words }) => (kpi === null ? words.soft.benchmarks.noKpi : kpiName(kpi, words)),
  make: (id) => ({ id, kpi: null, claim: '', low: null, high: null, source: '' }),
  Fields: BenchmarkFields,
};
