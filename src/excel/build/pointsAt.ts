import { quoted } from '../../formula/reference.js';

/** Whether what a name stands for begins with a cell of one of some sheets; names of sheets know no case. */
export function pointsAt(formula: string, sheets: readonly string[]): boolean {
  const target = formula.toLowerCase();
  return sheets.some((name) =>
    [quoted(name), name].some((written) => target.startsWith(`=${written.toLowerCase()}!`)),
  );
}
