import { fill } from '../../../i18n/fill.js';
import { formatEntry } from '../../entry/formatEntry.js';
import { Group } from '../../fields/Group.js';
import { monthNames } from '../../fields/monthNames.js';
import { NumberField } from '../../fields/NumberField.js';
import { RadioField } from '../../fields/RadioField.js';
import { SelectField } from '../../fields/SelectField.js';
import { TextField } from '../../fields/TextField.js';
import { useEntrySetting } from '../../fields/useEntrySetting.js';
import { useCasePart, usePane } from '../../state/usePane.js';

const DISCOUNTINGS = ['monthly', 'annual'] as const;

/** By which rules the money is counted, and what of it. */
export function RulesGroup() {
  const { words, port } = usePane();
  const { rules: own } = words.project;
  const setting = useEntrySetting();
  const discounting = useCasePart(({ terms }) => terms.discounting);
  const level = useCasePart(({ terms }) => terms.significanceLevel);
  const summary = fill(own.summary[discounting], { level: formatEntry(level, 'share', setting) });
  return (
    <Group id="rules" title={own.group} summary={summary}>
      <RadioField
        path="terms.discounting"
        label={own.discounting}
        hint={own.discountingHint}
        options={DISCOUNTINGS.map((value) => ({ value, label: own.discountings[value] }))}
      />
      <SelectField
        path="terms.fiscalYearStart"
        label={own.fiscalYear}
        hint={own.fiscalYearHint}
        options={monthNames(port.locale).map((label, at) => ({ value: at + 1, label }))}
      />
      <NumberField
        path="terms.significanceLevel"
        label={own.significance}
        hint={own.significanceHint}
        kind="share"
      />
      <NumberField
        path="terms.supportCostLimit"
        label={own.supportCostLimit}
        hint={own.supportCostLimitHint}
        kind="share"
      />
      <TextField path="terms.inScope" label={own.inScope} lines={2} />
      <TextField path="terms.outOfScope" label={own.outOfScope} hint={own.scopeHint} lines={2} />
    </Group>
  );
}
