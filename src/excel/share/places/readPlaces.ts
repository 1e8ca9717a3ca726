import type { SheetMark } from '../../build/state/record.js';
import type { Place, PlaceOf, Value } from '../found.js';
import { answersTo } from '../requests/answersTo.js';
import { spotsOf } from '../requests/areas.js';
import type { Line } from '../requests/line.js';
import { readCells, type CellNow } from './cells.js';
import { readFormats } from './formats.js';
import { readNames } from './names.js';
import type { Rule } from './rules.js';
import { readValidationAt } from './validations.js';

/** Rows of what cells hold, the formula of a name, or a rule. */
export type Content = readonly (readonly Value[])[] | string | Rule;

/** What is in a place. */
export interface Now {
  /** The place as it is called now: rules may get other ids when a workbook is opened again. */
  readonly place: Place;
  readonly content: Content;
  /** What cells show, in rows. */
  readonly values?: readonly (readonly Value[])[];
  readonly numberFormats?: readonly (readonly Value[])[];
}

type Reader<K extends Place['kind']> = (place: PlaceOf<K>) => Now | undefined;

const ofKind = <K extends Place['kind']>(places: readonly Place[], kind: K): readonly PlaceOf<K>[] =>
  places.filter((place): place is PlaceOf<K> => place.kind === kind);

const sheetsOf = (places: readonly { readonly sheet: SheetMark | undefined }[]): readonly SheetMark[] => [
  ...new Map(places.flatMap(({ sheet }) => (sheet ? [[sheet.id, sheet] as const] : []))).values(),
];

async function cellsReader(line: Line, places: readonly PlaceOf<'cells'>[]): Promise<Reader<'cells'>> {
  const keyOf = (sheet: SheetMark, row: number, column: number) => `${row},${column},${sheet.id}`;
  const cells = new Map(
    (await readCells(line, places)).map((cell) => [keyOf(cell.sheet, cell.row, cell.column), cell]),
  );
  return (place) => {
    const { sheet, area } = place;
    const rows = Array.from({ length: area.rows }, (_, down) =>
      spotsOf({ ...area, row: area.row + down, rows: 1 }).map(({ row, column }) =>
        cells.get(keyOf(sheet, row, column)),
      ),
    );
    const each = (read: (cell: CellNow) => Value) =>
      rows.map((line_) => line_.map((cell) => (cell ? read(cell) : '')));
    return {
      place,
      content: each(({ formula }) => formula),
      values: each(({ value }) => value),
      numberFormats: each(({ numberFormat }) => numberFormat),
    };
  };
}

async function namesReader(line: Line, places: readonly PlaceOf<'name'>[]): Promise<Reader<'name'>> {
  if (places.length === 0) return () => undefined;
  const names = await readNames(line, sheetsOf(places));
  return ({ sheet, name }) => {
    const found = names.find(({ place }) => place.name === name && place.sheet?.id === sheet?.id);
    return found && { place: found.place, content: found.formula };
  };
}

/** Cells as they are called on their sheet, which may have another name since. */
const cellsOf = (address: string): string => address.replace(/(?:'(?:[^']|'')*'|[^',!]+)!/g, '');

const isAlike = (one: PlaceOf<'format'>, other: PlaceOf<'format'>): boolean =>
  one.sheet.id === other.sheet.id &&
  one.type === other.type &&
  cellsOf(one.address) === cellsOf(other.address);

async function formatsReader(line: Line, places: readonly PlaceOf<'format'>[]): Promise<Reader<'format'>> {
  const formats = await readFormats(line, sheetsOf(places));
  return (wanted) => {
    const found =
      formats.find(({ place }) => place.id === wanted.id && place.sheet.id === wanted.sheet.id) ??
      formats.find(({ place }) => isAlike(place, wanted));
    return found && { place: found.place, content: found.rule };
  };
}

async function validationsReader(
  line: Line,
  places: readonly PlaceOf<'validation'>[],
): Promise<Reader<'validation'>> {
  const rules = await answersTo(
    places.map((place) => readValidationAt(line, place)),
    line,
  );
  const found = new Map(places.map((place, at) => [place, rules[at]]));
  return (place) => {
    const rule = found.get(place)?.rule;
    return rule && { place, content: rule };
  };
}

/** What is in some places now, in their order; undefined where there is no such name or rule any more. */
export async function readPlaces(
  line: Line,
  places: readonly Place[],
): Promise<readonly (Now | undefined)[]> {
  const [cells, name, format, validation] = await Promise.all([
    cellsReader(line, ofKind(places, 'cells')),
    namesReader(line, ofKind(places, 'name')),
    formatsReader(line, ofKind(places, 'format')),
    validationsReader(line, ofKind(places, 'validation')),
  ]);
  return places.map((place) => {
    switch (place.kind) {
      case 'cells':
        return cells(place);
      case 'name':
        return name(place);
      case 'format':
        return format(place);
      case 'validation':
        return validation(place);
    }
  });
}
