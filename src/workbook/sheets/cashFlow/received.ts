import { fill } from '../../../i18n/fill.js';
import type { CashFlowPage } from './page.js';

/** Keep or extend: what lines brought before month 1. Nothing where none did. */
export function receivedRows({ context, section, money }: CashFlowPage): void {
  const { theCase, words, find, row, number } = context;
  const text = words.sheets.cashFlow.received;
  const lines = theCase.benefits.filter(({ id }) => find(`benefits.${id}.received`));
  if (lines.length === 0) return;
  section(text.title);
  for (const line of lines) {
    const id = `benefits.${line.id}`;
    const name = words.benefit(line);
    money({ label: name, row: row(`${id}.received`), total: number(`${id}.receivedTotal`) });
    money({
      label: fill(text.hard, { line: name }),
      row: row(`${id}.receivedHard`),
      total: number(`${id}.receivedHardTotal`),
    });
  }
}
