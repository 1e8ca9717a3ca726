import type { Area, Bound, ConditionalFormat, Validation } from '../../../workbook/workbook.js';
import { AS_BUILT, type Sites } from './site.js';
import { standingArea } from './standingArea.js';
import { standingFormula } from './standingFormula.js';
import { standingAreaOf } from './standingPlace.js';

/** Of areas of a sheet, those that are left. */
const areasOf = (areas: readonly Area[], own: string, sites: Sites): readonly Area[] =>
  areas.flatMap((area) => standingArea(area, sites(own) ?? AS_BUILT) ?? []);

const boundOf = (bound: Bound, own: string, sites: Sites): Bound =>
  typeof bound === 'number' ? bound : standingFormula(bound, own, sites);

function ruleOf(rule: Validation['rule'], own: string, sites: Sites): Validation['rule'] {
  if (rule.kind === 'list') return { ...rule, source: standingAreaOf(rule.source, sites) };
  if (rule.kind === 'textLength') return rule;
  return {
    ...rule,
    ...(rule.from !== undefined && { from: boundOf(rule.from, own, sites) }),
    ...(rule.to !== undefined && { to: boundOf(rule.to, own, sites) }),
  };
}

const whenOf = (when: ConditionalFormat['when'], own: string, sites: Sites): ConditionalFormat['when'] =>
  when.kind === 'formula' ? { ...when, formula: standingFormula(when.formula, own, sites) } : when;

/** A rule for what may be typed, on one of our sheets. */
export const standingValidation = (one: Validation, own: string, sites: Sites): Validation => ({
  ...one,
  areas: areasOf(one.areas, own, sites),
  rule: ruleOf(one.rule, own, sites),
});

/** A rule for looks, on one of our sheets. */
export const standingFormat = (one: ConditionalFormat, own: string, sites: Sites): ConditionalFormat => ({
  ...one,
  areas: areasOf(one.areas, own, sites),
  when: whenOf(one.when, own, sites),
});
