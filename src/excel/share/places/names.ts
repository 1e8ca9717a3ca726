import type { SheetMark } from '../../build/state/record.js';
import type { PlaceOf } from '../found.js';
import { answersTo } from '../requests/answersTo.js';
import type { InContext, Line } from '../requests/line.js';

export interface FoundName {
  readonly place: PlaceOf<'name'>;
  readonly formula: string;
}

/** What the names of one scope may take, in bytes. */
const WEIGHT = 100_000;

export const namesOf = ({ context: { workbook } }: InContext, sheet: SheetMark | undefined) =>
  sheet ? workbook.worksheets.getItem(sheet.id).names : workbook.names;

/** Names of the workbook and of its sheets. */
export async function readNames(line: Line, sheets: readonly SheetMark[]): Promise<readonly FoundName[]> {
  const found = await answersTo(
    [undefined, ...sheets].map((sheet) => ({
      weight: WEIGHT,
      ask: () => {
        const names = namesOf(line, sheet).load('items/name,items/formula');
        return (): readonly FoundName[] =>
          names.items.map(({ name, formula }) => ({
            place: { kind: 'name', sheet, name },
            formula: String(formula),
          }));
      },
    })),
    line,
  );
  return found.flat();
}
