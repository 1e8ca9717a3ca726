import type { MethodPage } from './page.js';

/** Numbers that no case changes, each in a cell that formulas name. */
export function constants({ sheet, context, section, remark }: MethodPage): void {
  const { model, words } = context;
  const text = words.sheets.method.constants;
  section(text.title);
  remark(text.note);
  for (const cell of model.groups.get('constants') ?? []) {
    const row = sheet.nextRow();
    sheet.put(row, 1, 'label', words.formula.text(cell.label));
    sheet.put(row, 2, 'calc.number', cell);
  }
}
