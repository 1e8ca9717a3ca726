import type { SheetMark } from '../../build/state/record.js';
import type { Place, PlaceOf } from '../found.js';
import { answersTo } from '../requests/answersTo.js';
import type { InContext, Line } from '../requests/line.js';
import { FORMATS, holderOf, type Rule } from './rules.js';

export interface PlacedRule<P extends Place> {
  readonly place: P;
  readonly rule: Rule;
}

/** What asking for a rule and its answer take, in bytes. */
const WEIGHT = 1500;

export const formatsOf = ({ context }: InContext, sheet: SheetMark): Excel.ConditionalFormatCollection =>
  context.workbook.worksheets.getItem(sheet.id).getRange().conditionalFormats;

/** The conditional formats of some sheets whose kind can hold formulas. */
export async function readFormats(
  line: Line,
  sheets: readonly SheetMark[],
): Promise<readonly PlacedRule<PlaceOf<'format'>>[]> {
  const perSheet = await answersTo(
    sheets.map((sheet) => ({
      weight: WEIGHT,
      ask: () => {
        const formats = formatsOf(line, sheet).load('items/id,items/type');
        return () => formats.items.map((format) => ({ sheet, format }));
      },
    })),
    line,
  );
  const asks = perSheet.flat().flatMap(({ sheet, format }) => {
    const { id, type } = format;
    const kind = FORMATS[type];
    if (!kind) return [];
    return {
      weight: WEIGHT,
      ask: () => {
        const holder = holderOf(format, type);
        holder.load(kind.fields.join(','));
        const ranges = format.getRanges().load('address');
        return (): PlacedRule<PlaceOf<'format'>> => ({
          place: { kind: 'format', sheet, address: ranges.address, id, type },
          rule: Object.fromEntries(kind.fields.map((field) => [field, Reflect.get(holder, field)])),
        });
      },
    };
  });
  return answersTo(asks, line);
}
