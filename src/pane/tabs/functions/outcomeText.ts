import type { Messages } from '../../../i18n/messages.en.js';
import type { KpiFunction, Outcome } from '../../../kpi/define.js';

/** Digits that tell something. */
const DIGITS = 6;

/** A result as a cell formatted for it would show it; rows of a spill one after the other. */
export function outcomeText(
  { result }: KpiFunction,
  outcome: Outcome,
  locale: string,
  { labels }: Messages,
): string {
  const style = result.unit === 'share' ? 'percent' : 'decimal';
  const format = new Intl.NumberFormat(locale, { maximumSignificantDigits: DIGITS, style });
  const isLabel = (text: string): text is keyof Messages['labels'] => text in labels;
  const shown = (cell: number | string): string => {
    if (typeof cell === 'number') return format.format(cell);
    return isLabel(cell) ? labels[cell] : cell;
  };
  if (typeof outcome === 'number') return shown(outcome);
  return outcome.map((row) => row.map(shown).join('  ')).join('; ');
}

/** How many cells a result fills. */
export function sizeOf(outcome: Outcome | undefined): { readonly rows: number; readonly columns: number } {
  if (outcome === undefined || typeof outcome === 'number') return { rows: 1, columns: 1 };
  return { rows: outcome.length, columns: Math.max(1, ...outcome.map((row) => row.length)) };
}
