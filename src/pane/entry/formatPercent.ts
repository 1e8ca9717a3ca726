import { NumberFormatter, type NumberFormatOptions } from '@internationalized/number';

const NO_BREAK_SPACE = '\u00a0';

/** CLDR writes 68% in English; everything else that CSROI prints has ISO 80000-1's space. */
export function formatPercent(share: number, locale: string, digits: NumberFormatOptions): string {
  const parts = new NumberFormatter(locale, { ...digits, style: 'percent' }).formatToParts(share);
  const isSpaced = new Intl.Locale(locale).language === 'en';
  return parts
    .map(({ type, value }) => (type === 'percentSign' && isSpaced ? NO_BREAK_SPACE + value : value))
    .join('');
}
