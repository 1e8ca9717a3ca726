import { fill } from '../../../i18n/fill.js';
import { remembered } from '../../entry/remembered.js';
import type { Option } from '../../fields/SelectField.js';

/** Every currency that Intl knows, by its code. */
export const currencyOptions = remembered((locale: string, template: string): readonly Option<string>[] => {
  const names = new Intl.DisplayNames(locale, { type: 'currency' });
  return Intl.supportedValuesOf('currency').map((code) => ({
    value: code,
    label: fill(template, { code, name: names.of(code) ?? code }),
  }));
});
