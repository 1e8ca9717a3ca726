import type { Area } from '../../workbook/workbook.js';
import type { Because, FoundFormula, Value } from './found.js';
import { nativeOf, type Native } from './nativeOf.js';
import { obstacleIn } from './obstacleIn.js';
import { withFormulas, type Rule } from './places/rules.js';

type Becoming = Pick<FoundFormula, 'becomes' | 'native' | 'why'>;

export interface FormulaCell {
  readonly formula: string;
  readonly value: Value;
  readonly numberFormat: string;
  /** What the formula fills. */
  readonly area: Area;
  readonly sheet: string;
  readonly isProtected: boolean;
  readonly knowsSpills: boolean;
}

const instead = (becomes: FoundFormula['becomes'], why: ReturnType<Because>): Becoming => ({
  becomes,
  native: [],
  why,
});

/** Whether native formulas, beside labels, fill what the formula fills; a single one may spill by itself. */
function fits({ rows, labels }: Extract<Native, { kind: 'formulas' }>, area: Area): boolean {
  const columns = (rows[0]?.length ?? 0) + labels;
  if (rows.length === 1 && columns === 1) return true;
  return area.rows === rows.length && area.columns === columns;
}

/** What a cell with a formula becomes; undefined where it calls nothing of ours. */
export function becomingOf(cell: FormulaCell, because: Because): Becoming | undefined {
  const native = nativeOf(cell.formula);
  if (native.kind === 'untouched') return undefined;
  const { value, numberFormat } = cell;
  const obstacle = obstacleIn({ ...cell, values: [value], numberFormats: [numberFormat] });
  if (obstacle) return instead('stays', because(...obstacle));
  if (native.kind === 'value') {
    const { because: reason, fn } = native;
    return instead(reason === 'unknown' ? 'stays' : 'value', because(reason, { fn }));
  }
  const isOne = native.rows.length === 1 && native.rows[0]?.length === 1 && native.labels === 0;
  if (!isOne && !cell.knowsSpills) return instead('stays', because('spillUnknown'));
  if (!fits(native, cell.area)) return instead('value', because('spillDiffers'));
  return { becomes: 'formula', native: native.rows, why: undefined };
}

/** What a name or a rule becomes, whose value Excel does not tell. */
export function ruleBecoming(
  formulas: readonly string[],
  without: 'nameNeedsFormula' | 'ruleNeedsFormula',
  because: Because,
): Becoming {
  const natives = formulas.map(nativeOf);
  const native = natives.map((one) =>
    one.kind === 'formulas' && one.rows.length === 1 && one.rows[0]?.length === 1 ? one.rows[0] : undefined,
  );
  const known = native.filter((row) => row !== undefined);
  if (known.length < native.length) return instead('stays', because(without));
  return { becomes: 'formula', native: known, why: because('unchecked') };
}

/** A rule in native formulas; those that call nothing of ours stay. */
export const nativeRule = (rule: Rule): Rule =>
  withFormulas(rule, (formula) => {
    const native = nativeOf(formula);
    return native.kind === 'formulas' ? (native.rows[0]?.[0] ?? formula) : formula;
  }) as Rule;
