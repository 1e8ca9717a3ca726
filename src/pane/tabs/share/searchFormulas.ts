import type { SharedFormula } from '../../port.js';

/** Formulas whose place or text holds what is looked for, whatever its case; all of them where nothing is. */
export function searchFormulas(all: readonly SharedFormula[], query: string): readonly SharedFormula[] {
  const wanted = query.trim().toLowerCase();
  if (wanted === '') return all;
  return all.filter(({ sheet = '', place, formula }) =>
    `${sheet}!${place} ${formula}`.toLowerCase().includes(wanted),
  );
}
