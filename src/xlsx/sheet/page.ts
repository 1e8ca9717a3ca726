import { isFitted } from '../../workbook/isFitted.js';
import { pageScale } from '../../workbook/pageScale.js';
import type { Print, SheetData } from '../../workbook/workbook.js';
import { numeral } from '../numeral.js';
import { content, element } from '../xml.js';
import { xstring } from '../xstring.js';
import { footer } from './footer.js';

const MILLIMETRES_PER_INCH = 25.4;
const A4 = 9;
/** The last column and row of a sheet, counted from 0: a break goes right through. */
const LAST_COLUMN = 16_383;
const LAST_ROW = 1_048_575;

function margins({ margin }: Print): string {
  const inches = numeral(margin / MILLIMETRES_PER_INCH);
  const half = numeral(margin / 2 / MILLIMETRES_PER_INCH);
  return element('pageMargins', {
    left: inches,
    right: inches,
    top: inches,
    bottom: inches,
    header: half,
    footer: half,
  });
}

/** One page is what the format implies. */
const pages = (count: number): number | undefined => (count === 1 ? undefined : count);

const size = (sheet: SheetData) =>
  isFitted(sheet)
    ? { fitToWidth: pages(sheet.print.fit.wide), fitToHeight: pages(sheet.print.fit.tall) }
    : { scale: pageScale(sheet) };

const breakElements = (name: string, after: readonly number[], max: number): string =>
  after.length === 0
    ? ''
    : element(
        name,
        { count: after.length, manualBreakCount: after.length },
        after.map((id) => element('brk', { id, max, man: true })).join(''),
      );

/** Everything about paper, from `printOptions` to `colBreaks`. */
export function pageSetup(sheet: SheetData): string {
  const { print } = sheet;
  const foot = footer(print.footer);
  return [
    print.centered ? element('printOptions', { horizontalCentered: true }) : '',
    margins(print),
    element('pageSetup', { paperSize: A4, ...size(sheet), orientation: print.orientation }),
    foot === '' ? '' : element('headerFooter', {}, element('oddFooter', {}, content(xstring(foot)))),
    breakElements('rowBreaks', print.breaks.rows, LAST_COLUMN),
    breakElements('colBreaks', print.breaks.columns, LAST_ROW),
  ].join('');
}
