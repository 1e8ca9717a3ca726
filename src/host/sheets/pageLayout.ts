import type { Method } from '../api/apiClass.js';
import type { Arguments } from '../api/arguments.js';
import { invalidArgument, itemNotFound } from '../api/errors.js';
import { sheetOf, type KeptSpec, type KeptTarget } from '../api/kept.js';
import type { Range } from '../../cells/cells.js';
import { splitAddresses } from '../ranges/addresses.js';
import { area, areaAt } from '../ranges/area.js';
import { isEntireColumn, isEntireRow } from '../ranges/geometry.js';

const POINTS: Readonly<Record<string, number>> = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 };

const MARGINS: Readonly<Record<string, string>> = {
  top: 'topMargin',
  bottom: 'bottomMargin',
  left: 'leftMargin',
  right: 'rightMargin',
  header: 'headerMargin',
  footer: 'footerMargin',
};

/** Where the ranges are kept that belong to a page. */
type Held = 'printArea' | 'titleRows' | 'titleColumns';

const held = ({ data }: KeptTarget, name: Held) => data[name] as readonly Range[] | undefined;

function rangesGiven(target: KeptTarget, args: Arguments): readonly Range[] {
  const given = args.target(0, 'Range') ?? args.target(0, 'RangeAreas');
  if (given) return given.ranges;
  return splitAddresses(args.text(0)).map(
    (address) => areaAt(target.workbook, address, sheetOf(target)).range,
  );
}

function setter(name: Held, isValid: (range: Range) => boolean): Method<KeptTarget> {
  return (target, args) => {
    const ranges = rangesGiven(target, args);
    if (!ranges.every(isValid)) throw invalidArgument();
    target.data[name] = ranges;
  };
}

/** The getter that throws where nothing was set, and the one that gives a null object. */
function getters(
  method: string,
  name: Held,
  className: 'Range' | 'RangeAreas',
): Record<string, Method<KeptTarget>> {
  const orNull: Method<KeptTarget> = (target) => {
    const [first, ...others] = held(target, name) ?? [];
    if (!first) return null;
    const all = area(target.workbook, sheetOf(target), first);
    return target.workbook.object(className, { ...all, ranges: [first, ...others] });
  };
  return {
    [`${method}OrNullObject`]: orNull,
    [method]: (target, args) => {
      const found = orNull(target, args);
      if (found === null) throw itemNotFound();
      return found;
    },
  };
}

function setMargins({ data }: KeptTarget, args: Arguments): void {
  const points = POINTS[args.text(0)];
  if (points === undefined) throw invalidArgument();
  for (const [side, size] of Object.entries(args.record(1))) {
    const name = MARGINS[side];
    if (name === undefined || typeof size !== 'number') throw invalidArgument();
    data[name] = size * points;
  }
}

/**
 * https://learn.microsoft.com/javascript/api/excel/excel.pagelayout. What a new sheet has is by the defaults of ISO/IEC
 * 29500-1, 18.3.1.63, the margins by
 * https://support.microsoft.com/office/set-page-margins-before-printing-a-worksheet-e3c3be02-c1a6-4f91-8d36-5a32f8b5ae05
 */
export const pageLayout: KeptSpec = {
  initially: {
    orientation: 'Portrait',
    zoom: { scale: 100 },
    centerHorizontally: false,
    centerVertically: false,
    printGridlines: false,
    printHeadings: false,
    blackAndWhite: false,
    draftMode: false,
    printOrder: 'DownThenOver',
    printComments: 'NoComments',
    printErrors: 'AsDisplayed',
    firstPageNumber: '',
    leftMargin: 50.4,
    rightMargin: 50.4,
    topMargin: 54,
    bottomMargin: 54,
    headerMargin: 21.6,
    footerMargin: 21.6,
  },
  methods: {
    setPrintMargins: setMargins,
    setPrintArea: setter('printArea', () => true),
    setPrintTitleRows: setter('titleRows', isEntireRow),
    setPrintTitleColumns: setter('titleColumns', isEntireColumn),
    ...getters('getPrintArea', 'printArea', 'RangeAreas'),
    ...getters('getPrintTitleRows', 'titleRows', 'Range'),
    ...getters('getPrintTitleColumns', 'titleColumns', 'Range'),
  },
};

/** https://learn.microsoft.com/javascript/api/excel/excel.headerfooter */
export const headerFooter: KeptSpec = {
  initially: {
    leftHeader: '',
    centerHeader: '',
    rightHeader: '',
    leftFooter: '',
    centerFooter: '',
    rightFooter: '',
  },
};

/** https://learn.microsoft.com/javascript/api/excel/excel.headerfootergroup */
export const headerFooterGroup: KeptSpec = {
  initially: { state: 'Default', useSheetMargins: true, useSheetScale: true },
};
