import { Button } from '@fluentui/react-components';
import { memo } from 'react';
import { fill } from '../../../i18n/fill.js';
import type { CostLine } from '../../../roi/case/types.js';
import { looksBack, STAGES } from '../../../roi/model/costs.js';
import { FillField } from '../../fields/FillField.js';
import { SelectField } from '../../fields/SelectField.js';
import { SwitchField } from '../../fields/SwitchField.js';
import { TextField } from '../../fields/TextField.js';
import { ChoiceField } from '../lines/ChoiceField.js';
import { fieldsOf } from '../lines/fieldsOf.js';
import { ScheduleFields } from '../lines/ScheduleFields.js';
import { useLineStyles } from '../lines/useLineStyles.js';
import type { Shape } from '../lines/useShape.js';
import { useCasePart, usePane } from '../../state/usePane.js';
import { chooseForm, removeCost } from './costActions.js';
import { COST_FORMS, formOf } from './costForms.js';
import { CostProof } from './CostProof.js';
import { CostTime } from './CostTime.js';

interface CostDetailsProps {
  readonly line: Shape<CostLine>;
  readonly name: string;
}

/** Everything about a cost besides its amount. */
export const CostDetails = memo(function CostDetails({ line, name }: CostDetailsProps) {
  const pane = usePane();
  const styles = useLineStyles();
  const canBeSpent = useCasePart(looksBack);
  const { lines, costs: words, roi } = pane.words;
  const { details } = words;
  const { flow } = line;
  const fields = fieldsOf(pane.words, `costs.${line.id}`, name);
  const formLabel = fill(lines.field, { owner: name, field: lines.form });
  const grows = flow.form === 'monthly' || flow.form === 'hoursMonthly';
  return (
    <div className={styles.details}>
      <TextField {...fields('name', lines.name)} placeholder={roi.costCategories[line.category]} />
      {flow.form === 'schedule' && (
        <ScheduleFields per={flow.per} entered={flow.amounts.length} fields={fields} />
      )}
      <div className={styles.grid}>
        <ChoiceField
          label={formLabel}
          heading={lines.form}
          value={formOf(flow)}
          options={COST_FORMS.map((value) => ({ value, label: words.forms[value] }))}
          onChoose={(form) => {
            chooseForm(pane, line.id, form, formLabel);
          }}
        />
        <SelectField
          {...fields('stage', details.stage)}
          options={STAGES.map((value) => ({ value, label: words.stages[value] }))}
        />
        <CostTime flow={flow} fields={fields} />
        {grows && <FillField {...fields('growth', lines.growth)} kind="rate" />}
        <FillField {...fields('risk', details.risk)} kind="share" />
      </div>
      {canBeSpent && <SwitchField {...fields('sunk', details.spent, details.spentHint)} />}
      <CostProof line={line} name={name} fields={fields} />
      <Button
        className={styles.start}
        aria-label={fill(lines.removeNamed, { line: name })}
        onClick={() => {
          removeCost(pane, line.id, name);
        }}
      >
        {lines.remove}
      </Button>
    </div>
  );
});
