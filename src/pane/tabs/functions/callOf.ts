import type { KpiFunction } from '../../../kpi/define.js';
import type { EntrySetting } from '../../entry/setting.js';
import { argumentInFormula, argumentOf, type Argument } from './argumentOf.js';

/** A call of a function as the fields have it. */
export interface Call {
  readonly args: readonly Argument[];
  /** Arguments that are needed and not given. */
  readonly wanting: readonly string[];
  readonly formula: string;
}

export function callOf(
  fn: KpiFunction,
  typed: Readonly<Record<string, string>>,
  setting: EntrySetting,
): Call {
  const args = fn.params.map(({ name }) => argumentOf(typed[name] ?? '', setting));
  const texts = args.map(argumentInFormula);
  while (texts.length > 0 && texts.at(-1) === '') texts.pop();
  return {
    args,
    wanting: fn.params
      .filter(({ optional }, at) => !optional && args[at]?.kind === 'nothing')
      .map(({ name }) => name),
    formula: `=CSROI.${fn.id}(${texts.join(',')})`,
  };
}
