import { areaReference } from '../../../workbook/addresses.js';
import type { Condition, ConditionalFormat, Highlight, SheetData } from '../../../workbook/workbook.js';
import { hash } from '../look/hash.js';
import { withSheets, type Renamed } from '../sheetReferences.js';
import { CHANGE, type Around, type Steps } from '../steps.js';

function highlighted({ font, fill }: Excel.ConditionalRangeFormat, highlight: Highlight): void {
  if (highlight.color !== undefined) font.color = hash(highlight.color);
  if (highlight.bold) font.bold = true;
  if (highlight.fill !== undefined) fill.color = hash(highlight.fill);
}

function add(formats: Excel.ConditionalFormatCollection, when: Condition, staged: Renamed) {
  if (when.kind === 'below') {
    const { cellValue } = formats.add('CellValue');
    cellValue.rule = { formula1: String(when.value), operator: 'LessThan' };
    return cellValue.format;
  }
  const { custom } = formats.add('Custom');
  custom.rule.formula = `=${withSheets(when.formula, staged)}`;
  return custom.format;
}

/** The first of a sheet comes before the next where both apply; one that is added comes before those that are there. */
export function* conditionalFormats(sheet: Excel.Worksheet, data: SheetData, { has, staged }: Around): Steps {
  if (!has('conditionalFormats')) return;
  const lastFirst: readonly ConditionalFormat[] = [...data.conditionalFormats].reverse();
  for (const { areas, when, highlight } of lastFirst) {
    const cells = sheet.getRanges(areas.map(areaReference).join(',')).untrack();
    highlighted(add(cells.conditionalFormats, when, staged), highlight);
    yield 2 * CHANGE;
  }
}
