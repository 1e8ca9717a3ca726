import type { SheetData } from '../../workbook/workbook.js';
import { cellReference, location } from '../reference.js';
import { shortened } from '../../workbook/shortened.js';
import { each, element } from '../xml.js';
import { xstring } from '../xstring.js';

/** The most that Excel takes. */
const LONGEST_TIP = 255;

/** Links within the workbook. */
export const hyperlinks = ({ links }: SheetData): string =>
  links.length === 0
    ? ''
    : element(
        'hyperlinks',
        {},
        each(links, ({ row, column, to, tip }) =>
          element('hyperlink', {
            ref: cellReference(row, column),
            location: xstring(location(to)),
            tooltip: tip === '' ? undefined : xstring(shortened(tip, LONGEST_TIP)),
          }),
        ),
      );
