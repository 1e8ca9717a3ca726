import type { ISheetDataValidationRule } from '@univerjs/core';
import {
  ConditionalFormattingRuleModel,
  type IConditionFormattingRule,
} from '@univerjs/preset-sheets-conditional-formatting';
import { DataValidationModel } from '@univerjs/preset-sheets-data-validation';
import type { Injector } from './univer.js';

/** What ids of rules begin with that are replaced from here; others are the user's own. */
export const RULE_PREFIX = 'book-';

/** Replaces the rules of a sheet that came from here before. */
export function replaceRules(
  injector: Injector,
  unitId: string,
  sheet: string,
  rules: {
    readonly validations: readonly ISheetDataValidationRule[];
    readonly formats: readonly IConditionFormattingRule[];
  },
): void {
  const validations = injector.get(DataValidationModel);
  for (const { uid } of [...validations.getRules(unitId, sheet)])
    if (uid.startsWith(RULE_PREFIX)) validations.removeRule(unitId, sheet, uid, 'patched');
  if (rules.validations.length > 0) validations.addRule(unitId, sheet, [...rules.validations], 'patched');
  const formats = injector.get(ConditionalFormattingRuleModel);
  for (const { cfId } of [...(formats.getSubunitRules(unitId, sheet) ?? [])])
    if (cfId.startsWith(RULE_PREFIX)) formats.deleteRule(unitId, sheet, cfId);
  // Each one goes before those that are there.
  for (const rule of [...rules.formats].reverse()) formats.addRule(unitId, sheet, rule);
}
