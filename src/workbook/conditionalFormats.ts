import type { Filling } from './contents.js';
import { formulaAt } from './formulaAt.js';
import { PALETTE } from './palette.js';
import type { HighlightPlan, Sheet } from './sheet.js';
import type { Area, Condition, ConditionalFormat } from './workbook.js';

function conditionOf({ areas, when }: HighlightPlan, sheet: Sheet, filling: Filling): Condition {
  const [first] = areas as readonly [Area, ...Area[]];
  return { kind: 'formula', formula: formulaAt(when, sheet.name, first, filling) };
}

const NEGATIVE = { color: PALETTE.negative } as const;

/** Areas one under the other as one. */
const stacked = (areas: readonly Area[]): readonly Area[] =>
  areas.reduce<Area[]>((done, next) => {
    const last = done.at(-1);
    const goesOn =
      last?.column === next.column && last.columns === next.columns && last.row + last.rows === next.row;
    return goesOn ? [...done.slice(0, -1), { ...last, rows: last.rows + next.rows }] : [...done, next];
  }, []);

/** The rules of colour of a sheet; all that is red below zero is one of them. */
export function conditionalFormatsOf(sheet: Sheet, filling: Filling): readonly ConditionalFormat[] {
  const { highlights, alarms } = sheet.drawn;
  const formats = highlights.map((plan) => ({
    areas: plan.areas,
    when: conditionOf(plan, sheet, filling),
    highlight: plan.highlight,
  }));
  if (alarms.length === 0) return formats;
  return [...formats, { areas: stacked(alarms), when: { kind: 'below', value: 0 }, highlight: NEGATIVE }];
}
