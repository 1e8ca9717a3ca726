import { fill } from '../../../i18n/fill.js';
import type { BenefitFlow, BenefitLine } from '../../../roi/case/types.js';
import { FillField } from '../../fields/FillField.js';
import { ChoiceField } from '../lines/ChoiceField.js';
import type { FieldsOf } from '../lines/fieldsOf.js';
import { ScheduleFields } from '../lines/ScheduleFields.js';
import { useLineStyles } from '../lines/useLineStyles.js';
import type { Shape } from '../lines/useShape.js';
import { useCasePart, usePane } from '../../state/usePane.js';
import { chooseForm, formOf, type FlowForm } from './benefitActions.js';

const FORMS: readonly FlowForm[] = ['monthly', 'year', 'month'];

interface OwnAmountProps {
  readonly line: Shape<BenefitLine>;
  readonly flow: Shape<BenefitFlow>;
  readonly name: string;
  readonly fields: FieldsOf;
}

/** What a line brings in that no figure of the service prices. */
export function OwnAmount({ line, flow, name, fields }: OwnAmountProps) {
  const pane = usePane();
  const styles = useLineStyles();
  const currency = useCasePart((theCase) => theCase.terms.currency);
  const { lines, benefits } = pane.words;
  const label = fill(lines.field, { owner: name, field: lines.form });
  return (
    <>
      <div className={styles.grid}>
        <ChoiceField
          label={label}
          heading={lines.form}
          value={formOf(flow)}
          options={FORMS.map((value) => ({ value, label: benefits.details.forms[value] }))}
          onChoose={(form) => {
            chooseForm(pane, line.id, form, label);
          }}
        />
        {flow.form === 'monthly' && (
          <FillField {...fields('flow.amount', benefits.details.perMonth)} kind="money" unit={currency} />
        )}
      </div>
      {flow.form === 'schedule' && (
        <ScheduleFields per={flow.per} entered={flow.amounts.length} fields={fields} />
      )}
    </>
  );
}
