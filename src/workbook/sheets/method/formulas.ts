import { citedBy } from '../../method/citations.js';
import { rulesOf, type Rule } from '../../method/rules.js';
import { COLUMN, type MethodPage } from './page.js';

function sourceOf({ cells }: Rule, { context }: MethodPage): string {
  const { theCase, words } = context;
  const { cited, formulas } = words.sheets.method;
  const ids = new Set(cells.flatMap((cell) => citedBy(cell, theCase.benefits)));
  const sources = new Set([...ids].map((id) => cited[id].source));
  return sources.size === 0 ? formulas.own : [...sources].join('; ');
}

/** Every formula of the model in words, with whose definition it follows. */
export function formulas(page: MethodPage): void {
  const { context, section, head, remark, told } = page;
  const { model, words } = context;
  const { formulas: text, groups } = words.sheets.method;
  section(text.title);
  remark(text.note);
  for (const [group, rules] of rulesOf(model, words.formula, words.model)) {
    head([
      [COLUMN.label, groups[group]],
      [COLUMN.source, text.source],
    ]);
    for (const rule of rules) told(rule.label, rule.formula, sourceOf(rule, page));
  }
}
