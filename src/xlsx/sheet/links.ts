import type { SheetData } from '../../workbook/workbook.js';
import { cellReference, location } from '../../workbook/addresses.js';
import { LONGEST } from '../../workbook/longest.js';
import { shortened } from '../../workbook/shortened.js';
import { each, element } from '../xml.js';
import { xstring } from '../xstring.js';

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
            tooltip: tip === '' ? undefined : xstring(shortened(tip, LONGEST.tip)),
          }),
        ),
      );
