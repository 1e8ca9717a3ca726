import type { CashFlowPage } from './page.js';

/** Hours freed month by month, line by line. */
export function capacityRows({ context, section, line }: CashFlowPage): void {
  const { model, words, find, row } = context;
  const text = words.sheets.cashFlow.capacity;
  const hours = { unit: words.sheets.units.hours, format: 'hours' } as const;
  section(text.title);
  for (const { cells } of model.active.lines) {
    const id = `capacity.${cells.line.id}.hours`;
    if (find(id)) line({ ...hours, label: words.benefit(cells.line), row: row(id) });
  }
  line({ ...hours, label: text.all, row: model.capacity.hours, role: 'total' });
}
