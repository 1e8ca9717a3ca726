import type { Area } from '../../workbook/workbook.js';
import { asInput } from './asInput.js';
import { nativeRule } from './becoming.js';
import type { FoundFormula, Place, PlaceOf, Value } from './found.js';
import type { Content, Now } from './places/readPlaces.js';
import type { Rule } from './places/rules.js';

/** A formula, and what is to take its place. */
export interface Chosen {
  readonly found: FoundFormula;
  /** Of a cell that becomes a formula, the value can be chosen all the same; names and rules have none. */
  readonly as: 'formula' | 'value';
}

/** What cells show. */
export interface Shown {
  readonly place: PlaceOf<'cells'>;
  readonly values: readonly (readonly Value[])[];
  readonly numberFormats: readonly (readonly Value[])[];
}

/** One replacement, ready to be carried out. */
export interface Change {
  readonly found: FoundFormula;
  /** What is written to: of a single native formula its cell, whatever it fills by itself. */
  readonly place: Place;
  readonly original: Content;
  readonly wanted: Content;
  /** What its cells show, and how; undefined where Excel does not tell. */
  readonly shown: Shown | undefined;
}

/** A formula in the first of the cells it fills. */
const filling = (formula: string, { rows, columns }: Area): Content =>
  Array.from({ length: rows }, (_, down) =>
    Array.from({ length: columns }, (__, along) => (down + along === 0 ? formula : '')),
  );

function ofCells({ found, as }: Chosen, shown: Shown): Change {
  const { place, values } = shown;
  const { formula, native } = found;
  const whole = { found, place, original: filling(formula, place.area), shown };
  if (found.becomes === 'value' || as === 'value')
    return { ...whole, wanted: values.map((line) => line.map(asInput)) };
  if (native.length === 1 && native[0]?.length === 1) {
    const first = { ...place, area: { ...place.area, rows: 1, columns: 1 } };
    return { found, place: first, original: [[formula]], wanted: native, shown };
  }
  const wanted = values.map((line, down) => {
    const formulas = native[down] ?? [];
    return [...line.slice(0, line.length - formulas.length).map(asInput), ...formulas];
  });
  return { ...whole, wanted };
}

function ofName(found: FoundFormula, place: PlaceOf<'name'>, original: Content): Change {
  return { found, place, original, wanted: found.native[0]?.[0] ?? found.formula, shown: undefined };
}

/** What replacing a formula comes to, by what its place holds now; undefined where that is no longer the formula. */
export function planned(chosen: Chosen, now: Now): Change | undefined {
  const { found } = chosen;
  const { place, formula } = found;
  const { content, values = [], numberFormats = [] } = now;
  switch (place.kind) {
    case 'cells': {
      const [[first] = []] = content as readonly (readonly Value[])[];
      return first === formula ? ofCells(chosen, { place, values, numberFormats }) : undefined;
    }
    case 'name':
      return content === formula ? ofName(found, place, content) : undefined;
    case 'format':
    case 'validation': {
      const wanted = nativeRule(content as Rule);
      const isThere = JSON.stringify(wanted) !== JSON.stringify(content);
      return isThere ? { found, place, original: content, wanted, shown: undefined } : undefined;
    }
  }
}
