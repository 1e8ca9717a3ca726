import { METRIC_IDS } from '../../../roi/case/metrics.js';
import type { Hypothesis } from '../../../roi/case/types.js';
import { FillField } from '../../fields/FillField.js';
import { SelectField, type Option } from '../../fields/SelectField.js';
import { TextField } from '../../fields/TextField.js';
import { useLineStyles } from '../lines/useLineStyles.js';
import { useCasePart, usePane } from '../../state/usePane.js';
import { Cohorts } from './Cohorts.js';
import type { EntryFieldsProps, Register } from './register/register.js';
import { wordOf } from './wordOf.js';

function HypothesisFields({ entry, name, fields }: EntryFieldsProps<Hypothesis>) {
  const styles = useLineStyles();
  const { soft, roi } = usePane().words;
  const { hypotheses: words } = soft;
  const currency = useCasePart((theCase) => theCase.terms.currency);
  const metrics: readonly Option[] = [
    { value: null, label: words.noMetric },
    ...METRIC_IDS.map((value) => ({ value, label: roi.metrics[value] })),
  ];
  return (
    <>
      <TextField {...fields('behaviour', words.behaviour)} lines={2} />
      <div className={styles.grid}>
        <SelectField {...fields('metric', words.metric)} options={metrics} />
        <FillField {...fields('cost', words.cost)} kind="money" unit={currency} />
      </div>
      <TextField {...fields('measure', words.measure)} />
      <TextField {...fields('lever', words.lever)} lines={2} />
      <Cohorts hypothesis={entry} name={name} fields={fields} />
      <TextField {...fields('conclusion', words.conclusion)} lines={2} />
    </>
  );
}

/** Behaviour compared between two groups. */
export const HYPOTHESES: Register<Hypothesis> = {
  list: 'hypotheses',
  stem: 'hypothesis',
  entriesOf: ({ hypotheses }) => hypotheses,
  words: ({ soft }) => soft.hypotheses,
  nameOf: ({ behaviour }) => behaviour,
  summary: ({ id }, { figures }, { words }) => wordOf(figures, `hypothesis.${id}.verdict`, words),
  make: (id) => ({
    id,
    behaviour: '',
    metric: null,
    measure: '',
    lever: '',
    cost: null,
    cohortA: { name: '', evidence: null },
    cohortB: { name: '', evidence: null },
    conclusion: '',
  }),
  Fields: HypothesisFields,
};
