import { fill } from '../../../i18n/fill.js';
import { risk } from '../../../roi/case/registers.js';
import type { Risk } from '../../../roi/case/types.js';
import { benefitName, costName } from '../../../workbook/modelWords.js';
import { FillField } from '../../fields/FillField.js';
import { SelectField, type Option } from '../../fields/SelectField.js';
import { TextField } from '../../fields/TextField.js';
import { shortMoney } from '../lines/useMoney.js';
import { useLineStyles } from '../lines/useLineStyles.js';
import { useCasePart, usePane } from '../../state/usePane.js';
import type { EntryFieldsProps, Register } from './register/register.js';
import { sentence } from '../lines/sentence.js';

const { theme } = risk.entries;

function RiskFields({ fields }: EntryFieldsProps<Risk>) {
  const styles = useLineStyles();
  const { lines, soft, roi, fields: names } = usePane().words;
  const { risks: words } = soft;
  const benefits = useCasePart((theCase) => theCase.benefits);
  const costs = useCasePart((theCase) => theCase.costs);
  const concerns: readonly Option[] = [
    { value: null, label: words.wholeCase },
    ...benefits.map((line) => ({ value: line.id, label: benefitName(line, roi) })),
    ...costs.map((line) => ({ value: line.id, label: costName(line, roi) })),
  ];
  return (
    <>
      <TextField {...fields('name', lines.name)} />
      <div className={styles.grid}>
        <FillField {...fields('probability', words.probability)} kind="share" />
        <FillField {...fields('impact', words.impact)} kind="money" />
        <SelectField
          {...fields('theme', words.theme)}
          options={theme.options.map((value) => ({ value, label: sentence(words.themes[value]) }))}
        />
        <SelectField {...fields('concerns', words.concerns)} options={concerns} />
        <TextField {...fields('owner', names.proof.owner)} />
      </div>
      <TextField {...fields('mitigation', words.mitigation)} lines={2} />
    </>
  );
}

/** Documents: only a line's own risk enters the money. */
export const RISKS: Register<Risk> = {
  list: 'risks',
  stem: 'risk',
  entriesOf: ({ risks }) => risks,
  words: ({ soft }) => soft.risks,
  nameOf: ({ name }) => name,
  summary: ({ id }, { figures }, pane) => {
    const { risks: words } = pane.words.soft;
    const loss = figures?.resultOf(`risks.${id}.expectedLoss`);
    if (typeof loss !== 'number') return words.open;
    return fill(words.loss, { amount: shortMoney(loss, pane, figures?.theCase.terms.currency ?? '') });
  },
  make: (id, offered) => ({
    id,
    theme: theme.options.find((one) => one === offered?.id) ?? 'own',
    name: offered && offered.id !== 'own' ? offered.label : '',
    probability: null,
    impact: null,
    owner: '',
    mitigation: '',
    concerns: null,
  }),
  offers: ({ soft }) => theme.options.map((id) => ({ id, label: sentence(soft.risks.themes[id]) })),
  Fields: RiskFields,
};
