import { NumberFormatter } from '@internationalized/number';

/** How many decimals amounts of a currency (ISO 4217) have: 2 of EUR, none of JPY. */
export const decimalsOf = (currency: string): number =>
  new NumberFormatter('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 0;
