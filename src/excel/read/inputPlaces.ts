import type { InputData } from '../../workbook/workbook.js';
import type { DefinedName, SheetMark } from '../build/state/record.js';
import { managedSheets } from './managed.js';
import type { Shape } from './shape.js';
import { targetOf } from './targetOf.js';

/** An input and the cell that holds it now; rows and columns count from 1. */
export interface InputPlace {
  readonly input: InputData;
  readonly sheet: SheetMark;
  readonly row: number;
  readonly column: number;
}

export interface InputPlaces {
  readonly found: readonly InputPlace[];
  /** Inputs that this workbook has no cell for: it was built from a case without them. */
  readonly missing: number;
  /** Sheets of ours that were deleted, by what we call them. */
  readonly sheetsGone: readonly string[];
  /** Sheets of ours that have lost some of their cells. */
  readonly cellsGone: readonly string[];
}

/** Old Excels have no names to find cells by: there they stand where they were written. */
const placeOf = (input: InputData, name: DefinedName | undefined, hasNames: boolean) =>
  hasNames
    ? name && targetOf(name)
    : { ...input.place, column: input.place.column - input.along, sheet: undefined };

/** Where inputs stand by now: Excel moves names with their cells, wherever rows are inserted and sheets renamed. */
export function placesOf(
  inputs: readonly InputData[],
  { sheets, names, record, hasNames }: Shape,
): InputPlaces {
  const called = (name: string): string => record?.names[name] ?? name;
  const wanted = [...new Set(inputs.map(({ place }) => place.sheet))];
  const managed = managedSheets(
    { sheets, names, record },
    wanted,
    new Set(inputs.map(({ name }) => called(name))),
  );
  const ours = new Map([...managed.values()].map((mark) => [mark.name.toLowerCase(), mark]));
  const byName = new Map(names.map((name) => [name.name.toLowerCase(), name]));
  const found: InputPlace[] = [];
  const cellsGone = new Set<string>();
  let missing = 0;
  for (const input of inputs) {
    const name = byName.get(called(input.name).toLowerCase());
    const target = placeOf(input, name, hasNames);
    const sheet = target?.sheet === undefined ? managed.get(input.place.sheet) : ours.get(target.sheet);
    if (target && sheet) found.push({ input, sheet, row: target.row, column: target.column + input.along });
    else missing += 1;
    if (managed.has(input.place.sheet) && name?.formula.includes('#REF!')) cellsGone.add(input.place.sheet);
  }
  const built = record ? record.sheets.map((mark) => mark.wanted) : wanted;
  return {
    found,
    missing,
    sheetsGone: managed.size === 0 ? [] : wanted.filter((name) => built.includes(name) && !managed.has(name)),
    cellsGone: [...cellsGone],
  };
}
