import { colour } from '../formats/look.js';
import { checkFormula } from '../ranges/checkFormula.js';
import { isRecord } from './arguments.js';

/** Whether a value is one that a property takes; some say by an error of their own that it is none. */
type Kind = (value: unknown) => boolean;

const flag: Kind = (value) => typeof value === 'boolean';
const text: Kind = (value) => typeof value === 'string';
const number: Kind = (value) => typeof value === 'number' && Number.isFinite(value);
const size: Kind = (value) => number(value) && Number(value) >= 0;
/** A blank leaves it to Excel. */
const numberOrBlank: Kind = (value) => value === '' || number(value);

const color: Kind = (value) => {
  colour('').heard(value);
  return true;
};

const formula: Kind = (value) => {
  if (typeof value !== 'string') return false;
  checkFormula(value);
  return true;
};

/** https://learn.microsoft.com/javascript/api/excel/excel.pagelayoutzoomoptions */
const zoom: Kind = (value) =>
  isRecord(value) &&
  Object.entries(value).every(([name, part]) =>
    name === 'scale'
      ? part === null || (number(part) && Number(part) >= 10 && Number(part) <= 400)
      : ['horizontalFitToPages', 'verticalFitToPages'].includes(name) && (part === null || size(part)),
  );

/** https://support.microsoft.com/office/excel-specifications-and-limits-1672b34d-7043-467e-8e27-269d656771c3 */
const LONGEST_FOOTER = 255;
const footer: Kind = (value) => typeof value === 'string' && value.length <= LONGEST_FOOTER;

const ofKind = (kind: Kind, ...names: readonly string[]): Record<string, Kind> =>
  Object.fromEntries(names.map((name) => [name, kind]));

/** By the name of the property, which means the same wherever it is found. */
const KINDS: Readonly<Record<string, Kind>> = {
  ...ofKind(flag, 'autoText', 'blackAndWhite', 'bold', 'centerHorizontally', 'centerVertically', 'draftMode'),
  ...ofKind(flag, 'enabled', 'filtered', 'hasDataLabel', 'hasDataLabels', 'invertIfNegative', 'italic'),
  ...ofKind(flag, 'isBetweenCategories', 'linkNumberFormat', 'multiLevel', 'overlay', 'plotVisibleOnly'),
  ...ofKind(flag, 'printGridlines', 'printHeadings', 'reversePlotOrder', 'roundedCorners', 'smooth'),
  ...ofKind(flag, 'showBubbleSize', 'showCategoryName', 'showLegendKey', 'showPercentage', 'showSeriesName'),
  ...ofKind(flag, 'showShadow', 'showValue', 'strikethrough', 'useSheetMargins', 'useSheetScale', 'visible'),
  ...ofKind(flag, 'varyByCategories'),
  ...ofKind(text, 'author', 'category', 'comments', 'company', 'keywords', 'manager', 'name', 'numberFormat'),
  ...ofKind(text, 'separator', 'subject', 'text', 'title'),
  ...ofKind(number, 'left', 'maxChange', 'maxIteration', 'offset', 'overlap', 'plotOrder', 'revisionNumber'),
  ...ofKind(number, 'textOrientation', 'top'),
  ...ofKind(size, 'bottomMargin', 'footerMargin', 'gapWidth', 'headerMargin', 'height', 'leftMargin'),
  ...ofKind(size, 'markerSize', 'rightMargin', 'size', 'topMargin', 'weight', 'width'),
  ...ofKind(numberOrBlank, 'firstPageNumber', 'logBase', 'majorUnit', 'maximum', 'minimum', 'minorUnit'),
  ...ofKind(color, 'color', 'markerBackgroundColor', 'markerForegroundColor'),
  ...ofKind(footer, 'centerFooter', 'centerHeader', 'leftFooter', 'leftHeader', 'rightFooter', 'rightHeader'),
  ...ofKind(isRecord, 'rule'),
  formula,
  zoom,
};

/** What a property takes, for properties that are only kept; undefined where this host does not know. */
export const kindOf = (property: string): Kind | undefined =>
  Object.hasOwn(KINDS, property) ? KINDS[property] : undefined;
