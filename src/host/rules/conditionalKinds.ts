import type { ApiObject } from '../api/apiObject.js';
import type { Kept } from '../book/hostBook.js';
import type { Areas } from '../ranges/area.js';

interface Kind {
  /** The property that leads to what belongs to the type. */
  readonly part: string;
  /** The class it leads to. */
  readonly className: string;
}

/** By type: https://learn.microsoft.com/javascript/api/excel/excel.conditionalformattype */
export const KINDS: Readonly<Record<string, Kind>> = {
  Custom: { part: 'custom', className: 'CustomConditionalFormat' },
  CellValue: { part: 'cellValue', className: 'CellValueConditionalFormat' },
  ContainsText: { part: 'textComparison', className: 'TextConditionalFormat' },
  TopBottom: { part: 'topBottom', className: 'TopBottomConditionalFormat' },
  PresetCriteria: { part: 'preset', className: 'PresetCriteriaConditionalFormat' },
  DataBar: { part: 'dataBar', className: 'DataBarConditionalFormat' },
  ColorScale: { part: 'colorScale', className: 'ColorScaleConditionalFormat' },
  IconSet: { part: 'iconSet', className: 'IconSetConditionalFormat' },
};

/** What belongs to a type is only kept: which cells it would mark is not worked out here. */
export function conditionalPart({ workbook, sheet }: Areas, part: string, data: Kept): ApiObject | null {
  const kind = Object.values(KINDS).find((one) => one.part === part);
  return kind ? workbook.kept(kind.className, data, sheet) : null;
}
