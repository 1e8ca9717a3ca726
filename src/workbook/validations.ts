import type { Expr } from '../formula/expr.js';
import type { Filling } from './contents.js';
import { optionsOf, type Draft } from './draft.js';
import { formulaAt } from './formulaAt.js';
import type { Sheet, ValidationPlan } from './sheet.js';
import type { Area, Bound, Validation, ValidationRule } from './workbook.js';

function ruleOf(
  { rule }: ValidationPlan,
  { choices }: Draft,
  bound: (given: Bound | Expr) => Bound,
): ValidationRule {
  if ('id' in rule) {
    const source = choices.get(optionsOf(rule));
    if (source) return { kind: 'list', source };
    throw new Error(`${rule.id}: its options are listed nowhere`);
  }
  if (rule.kind === 'list' || rule.kind === 'textLength') return rule;
  const { kind, from, to } = rule;
  return {
    kind,
    ...(from !== undefined && { from: bound(from) }),
    ...(to !== undefined && { to: bound(to) }),
  };
}

/** Cells with one rule and one message share a validation. */
export function validationsOf({ name, drawn }: Sheet, draft: Draft, filling: Filling): readonly Validation[] {
  const known = new Map<string, Validation & { areas: Area[] }>();
  for (const plan of drawn.validations) {
    const { area, prompt, error } = plan;
    const rule = ruleOf(plan, draft, (given) =>
      typeof given === 'object' ? formulaAt(given, name, area, filling) : given,
    );
    const key = JSON.stringify([rule, prompt, error]);
    const same = known.get(key);
    if (same) same.areas.push(area);
    else known.set(key, { areas: [area], rule, prompt, error });
  }
  return [...known.values()];
}
