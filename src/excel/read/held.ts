import { areaReference } from '../../workbook/addresses.js';
import type { Area } from '../../workbook/workbook.js';
import type { Reading } from '../build/state/existing.js';
import type { InputPlace } from './inputPlaces.js';

/** What a cell holds; an error by what the cell shows. */
export type Held =
  | { readonly kind: 'empty' }
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'text'; readonly value: string }
  | { readonly kind: 'logical'; readonly value: boolean }
  | { readonly kind: 'error'; readonly value: string };

function heldOf(value: unknown, type: string): Held {
  if (type === 'Error') return { kind: 'error', value: String(value) };
  if (typeof value === 'number') return { kind: 'number', value };
  if (typeof value === 'boolean') return { kind: 'logical', value };
  const text = String(value);
  return type === 'Empty' || text === '' ? { kind: 'empty' } : { kind: 'text', value: text };
}

/** The smallest area that holds some cells. */
function around(places: readonly InputPlace[]): Area {
  const [rows, columns] = [places.map(({ row }) => row), places.map(({ column }) => column)];
  const [row, column] = [Math.min(...rows), Math.min(...columns)];
  return { row, column, rows: Math.max(...rows) - row + 1, columns: Math.max(...columns) - column + 1 };
}

/** Asks what cells hold, those of a sheet together. */
export function askHeld(
  { worksheets }: Excel.Workbook,
  places: readonly InputPlace[],
): Reading<ReadonlyMap<InputPlace, Held>> {
  const sheets = new Map<string, InputPlace[]>();
  for (const place of places) sheets.set(place.sheet.id, [...(sheets.get(place.sheet.id) ?? []), place]);
  const asked = [...sheets].map(([id, some]) => {
    const area = around(some);
    const range = worksheets.getItem(id).getRange(areaReference(area)).load('values,valueTypes');
    return { some, area, range };
  });
  return () =>
    new Map(
      asked.flatMap(({ some, area, range }) =>
        some.map((place) => {
          const [down, along] = [place.row - area.row, place.column - area.column];
          return [
            place,
            heldOf(range.values[down]?.[along], String(range.valueTypes[down]?.[along])),
          ] as const;
        }),
      ),
    );
}
