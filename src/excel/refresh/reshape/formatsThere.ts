import { areaReference } from '../../../workbook/addresses.js';
import type { ConditionalFormat } from '../../../workbook/workbook.js';
import type { Renamed } from '../../build/sheetReferences.js';
import { withSheets } from '../../build/sheetReferences.js';
import { send, type Session } from '../../build/session.js';
import type { SheetMark } from '../../build/state/record.js';
import type { PlaceOf } from '../../share/found.js';
import { readFormats, type PlacedRule } from '../../share/places/formats.js';
import { plainFormula } from '../plainFormula.js';

/** A rule for looks that was found. */
export type FoundFormat = PlacedRule<PlaceOf<'format'>>;

/** Reads the rules for looks of some sheets. */
export const formatsThere = async (
  context: Excel.RequestContext,
  sheets: readonly SheetMark[],
  session: Session,
): Promise<readonly FoundFormat[]> =>
  sheets.length === 0 || !session.has('conditionalFormats')
    ? []
    : readFormats(
        {
          context,
          requirements: session.requirements,
          send: () => send(context, session),
          expect: () => undefined,
        },
        sheets,
      );

/** `A1:B3,D4`, whatever order Excel tells it in. */
const addressOf = (addresses: readonly string[]): string =>
  addresses
    .map((address) => address.slice(address.lastIndexOf('!') + 1).replaceAll('$', ''))
    .sort()
    .join();

/** Whether a rule that was found asks what one of ours asks. */
export function isSameCondition(
  { when }: ConditionalFormat,
  { place, rule }: FoundFormat,
  renamed: Renamed,
): boolean {
  if (when.kind === 'below') {
    const { operator, formula1 } = (rule['rule'] ?? {}) as Partial<Excel.ConditionalCellValueRule>;
    const value = Number(formula1?.replace(/^=/, ''));
    return place.type === 'CellValue' && operator === 'LessThan' && value === when.value;
  }
  const { formula } = rule;
  const wanted = plainFormula(`=${withSheets(when.formula, renamed)}`);
  return place.type === 'Custom' && typeof formula === 'string' && plainFormula(formula) === wanted;
}

/** Whether a rule that was found is one of ours: one that people changed is not. */
export const isThatFormat = (rule: ConditionalFormat, found: FoundFormat, renamed: Renamed): boolean =>
  isSameCondition(rule, found, renamed) &&
  addressOf(found.place.address.split(',')) === addressOf(rule.areas.map(areaReference));
