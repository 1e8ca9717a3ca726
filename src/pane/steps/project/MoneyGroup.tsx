import { fill } from '../../../i18n/fill.js';
import { HORIZONS } from '../../../roi/case/project.js';
import { formatEntry } from '../../entry/formatEntry.js';
import { FillField } from '../../fields/FillField.js';
import { Group } from '../../fields/Group.js';
import { MonthField } from '../../fields/MonthField.js';
import { RadioField } from '../../fields/RadioField.js';
import { SelectField } from '../../fields/SelectField.js';
import { useEntrySetting } from '../../fields/useEntrySetting.js';
import { useCasePart, usePane } from '../../state/usePane.js';
import { currencyOptions } from './currencyOptions.js';

/** The currency, the time looked at, the price of time. */
export function MoneyGroup() {
  const { words, port } = usePane();
  const { money: own } = words.project;
  const setting = useEntrySetting();
  const months = useCasePart(({ terms }) => terms.horizonMonths);
  const rate = useCasePart(({ terms }) => terms.discountRate);
  const summary = fill(own.summary, {
    currency: setting.currency,
    months,
    rate: formatEntry(rate, 'rate', setting),
  });
  return (
    <Group id="money" title={own.group} summary={summary}>
      <SelectField
        path="terms.currency"
        label={own.currency}
        hint={own.currencyHint}
        options={currencyOptions(port.locale, own.currencyOption)}
      />
      <MonthField path="terms.firstMonth" label={own.firstMonth} hint={own.firstMonthHint} />
      <RadioField
        path="terms.horizonMonths"
        label={own.horizon}
        hint={own.horizonHint}
        layout="horizontal"
        options={HORIZONS.map((value) => ({ value, label: String(value) }))}
      />
      <FillField
        path="terms.discountRate"
        label={own.discountRate}
        hint={own.discountRateHint}
        kind="rate"
        unit={own.discountRateUnit}
      />
    </Group>
  );
}
