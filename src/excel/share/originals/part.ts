import { partWith } from '../../../workbook/storedCase.js';
import type { SheetMark } from '../../build/state/record.js';
import { elementText } from '../../read/elementText.js';
import type { Place, Value } from '../found.js';
import type { Content } from '../places/readPlaces.js';
import type { Rule } from '../places/rules.js';
import type { Original, Originals } from './original.js';

/** Of the parts that keep originals. */
export const REPLACED_NAMESPACE = 'urn:csroi:replaced';
const ELEMENT = 'replaced';
const VERSION = 1;

/** Of cells, by the sheet's place in the list: most originals are such, so they are short. */
type KeptCells = readonly [
  sheet: number,
  row: number,
  column: number,
  rows: number,
  columns: number,
  formula: Value,
  mark: number,
];

interface KeptPart {
  readonly version: number;
  readonly sheets: readonly SheetMark[];
  readonly cells: readonly KeptCells[];
  readonly others: readonly Original[];
}

const isCellsContent = (content: Content): content is readonly (readonly Value[])[] => Array.isArray(content);

/** As the XML of a part. A formula that fills several cells stands in the first of them. */
export function toPart({ sheets, originals }: Originals): string {
  const at = new Map(sheets.map(({ id }, index) => [id, index]));
  const cells: KeptCells[] = [];
  const others: Original[] = [];
  for (const original of originals) {
    const { place, content, mark } = original;
    if (place.kind === 'cells' && isCellsContent(content)) {
      const { row, column, rows, columns } = place.area;
      cells.push([at.get(place.sheet.id) ?? -1, row, column, rows, columns, content[0]?.[0] ?? '', mark]);
    } else others.push(original);
  }
  const kept: KeptPart = { version: VERSION, sheets, cells, others };
  return partWith(ELEMENT, REPLACED_NAMESPACE, JSON.stringify(kept)).xml;
}

const isRecord = (value: unknown): value is Rule => typeof value === 'object' && value !== null;

const isSheet = (value: unknown): value is SheetMark =>
  isRecord(value) && typeof value['id'] === 'string' && typeof value['name'] === 'string';

const isKeptCells = (value: unknown): value is KeptCells =>
  Array.isArray(value) &&
  value.length === 7 &&
  value.every((item, at) => at === 5 || (Number.isInteger(item) && Number(item) >= 0));

const KINDS: readonly unknown[] = ['name', 'format', 'validation'] satisfies Place['kind'][];

const isOriginal = (value: unknown): value is Original =>
  isRecord(value) &&
  isRecord(value['place']) &&
  KINDS.includes(value['place']['kind']) &&
  typeof value['mark'] === 'number';

const isList = <T>(value: unknown, isItem: (item: unknown) => item is T): value is readonly T[] =>
  Array.isArray(value) && value.every(isItem);

const isKept = (kept: unknown): kept is KeptPart =>
  isRecord(kept) &&
  isList(kept['sheets'], isSheet) &&
  isList(kept['cells'], isKeptCells) &&
  isList(kept['others'], isOriginal);

function jsonIn(xml: string): unknown {
  const text = elementText(xml, ELEMENT, [REPLACED_NAMESPACE]);
  try {
    return text === undefined ? undefined : (JSON.parse(text) as unknown);
  } catch {
    return undefined;
  }
}

function cellsOf(
  [sheet, row, column, rows, columns, formula, mark]: KeptCells,
  sheets: readonly SheetMark[],
) {
  const home = sheets[sheet];
  if (!home) return [];
  const content = Array.from({ length: rows }, (_, down) =>
    Array.from({ length: columns }, (__, along) => (down + along === 0 ? formula : '')),
  );
  return [
    { place: { kind: 'cells' as const, sheet: home, area: { row, column, rows, columns } }, content, mark },
  ];
}

/** What a part keeps, or why it cannot be read. */
export function fromPart(xml: string): Originals | 'newer' | 'damaged' {
  const kept = jsonIn(xml);
  if (isRecord(kept) && Number(kept['version']) > VERSION) return 'newer';
  if (!isKept(kept)) return 'damaged';
  const { sheets, cells, others } = kept;
  return { sheets, originals: [...cells.flatMap((one) => cellsOf(one, sheets)), ...others] };
}
