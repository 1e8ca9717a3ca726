import type { Surroundings } from '../roi/case/make.js';

const DEFAULT_CURRENCY = 'EUR';

/** Of the regions whose languages the pane speaks and a few neighbours; elsewhere the user chooses. */
const CURRENCIES: Readonly<Record<string, string>> = {
  US: 'USD',
  GB: 'GBP',
  CN: 'CNY',
  HU: 'HUF',
  PL: 'PLN',
  CH: 'CHF',
  JP: 'JPY',
  CA: 'CAD',
  AU: 'AUD',
  IN: 'INR',
  CZ: 'CZK',
  SE: 'SEK',
  NO: 'NOK',
  DK: 'DKK',
  KR: 'KRW',
  BR: 'BRL',
  MX: 'MXN',
};

const two = (number: number): string => String(number).padStart(2, '0');

/** What a new case begins with: today, next month, the currency of the user's region. */
export function surroundingsOf(locale: string, now: Date): Surroundings {
  const next = new Date(now.getFullYear(), now.getMonth() + 1, 1);
  const { region = '' } = new Intl.Locale(locale).maximize();
  return {
    currency: CURRENCIES[region] ?? DEFAULT_CURRENCY,
    language: 'en',
    firstMonth: `${next.getFullYear()}-${two(next.getMonth() + 1)}`,
    date: `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`,
  };
}
