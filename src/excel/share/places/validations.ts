import { answersTo } from '../requests/answersTo.js';
import type { PlaceOf } from '../found.js';
import type { Line } from '../requests/line.js';
import { sizeOf } from '../requests/areas.js';
import type { PlacedRule } from './formats.js';
import type { AreaOfSheet } from './loadAreas.js';
import { rangeAt } from './rangeAt.js';
import type { Rule } from './rules.js';

/** What asking for a validation and its answer take, in bytes. */
const WEIGHT = 1000;

/** A rule has one kind, the others are not there. */
const ruleOf = (rule: unknown): Rule =>
  Object.fromEntries(Object.entries(rule ?? {}).filter(([, kind]) => kind !== undefined && kind !== null));

/** Asks for the validation of some cells, and whether they have one and the same. */
export const readValidationAt = <V extends AreaOfSheet>(line: Line, place: V) => ({
  weight: WEIGHT,
  ask: () => {
    const { dataValidation } = rangeAt(line, place.sheet, place.area);
    dataValidation.load('type,rule');
    return () => ({ place, type: dataValidation.type, rule: ruleOf(dataValidation.rule) });
  },
});

function halves({ sheet, area }: AreaOfSheet): readonly AreaOfSheet[] {
  const axis = area.rows > 1 ? 'rows' : 'columns';
  const start = axis === 'rows' ? 'row' : 'column';
  const half = Math.ceil(area[axis] / 2);
  return [
    { sheet, area: { ...area, [axis]: half } },
    { sheet, area: { ...area, [start]: area[start] + half, [axis]: area[axis] - half } },
  ];
}

/** The validations of some cells; where cells side by side have several, there is no telling but to ask for fewer cells. */
export async function readValidations(
  line: Line,
  places: readonly AreaOfSheet[],
): Promise<readonly PlacedRule<PlaceOf<'validation'>>[]> {
  if (places.length === 0) return [];
  const answers = await answersTo(
    places.map((place) => readValidationAt(line, place)),
    line,
  );
  const isMixed = ({ place, type }: (typeof answers)[number]) =>
    sizeOf(place.area) > 1 && (type === 'MixedCriteria' || type === 'Inconsistent');
  const uniform = answers
    .filter((answer) => !isMixed(answer))
    .map(({ place, rule }): PlacedRule<PlaceOf<'validation'>> => ({
      place: { kind: 'validation', ...place },
      rule,
    }));
  const mixed = answers.filter(isMixed).flatMap(({ place }) => halves(place));
  return [...uniform, ...(await readValidations(line, mixed))];
}
