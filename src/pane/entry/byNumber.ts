import { fill } from '../../i18n/fill.js';
import type { ByNumber } from '../../i18n/paneEntry.en.js';

/** The form of a text that its number asks for, filled with the number as it is written: `1 pt`, `7 pts`. */
export function byNumber(forms: ByNumber, value: number, number: string, locale: string): string {
  return fill(forms[new Intl.PluralRules(locale).select(value)] ?? forms.other, { number });
}
