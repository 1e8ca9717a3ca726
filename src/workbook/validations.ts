import { optionsOf, type Draft } from './draft.js';
import type { ValidationPlan } from './sheet.js';
import type { Area, Validation, ValidationRule } from './workbook.js';

function ruleOf(rule: ValidationPlan['rule'], { choices }: Draft): ValidationRule {
  if (!('id' in rule)) return rule;
  const source = choices.get(optionsOf(rule));
  if (!source) throw new Error(`${rule.id}: its options are listed nowhere`);
  return { kind: 'list', source };
}

/** Cells with one rule and one message share a validation. */
export function validationsOf(plans: readonly ValidationPlan[], draft: Draft): readonly Validation[] {
  const known = new Map<string, Validation & { areas: Area[] }>();
  for (const { area, rule: asked, prompt, error } of plans) {
    const rule = ruleOf(asked, draft);
    const key = JSON.stringify([rule, prompt, error]);
    const same = known.get(key);
    if (same) same.areas.push(area);
    else known.set(key, { areas: [area], rule, prompt, error });
  }
  return [...known.values()];
}
