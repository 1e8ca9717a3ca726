import type { Table } from '../../workbook/workbook.js';
import { SPREADSHEET } from '../namespaces.js';
import { areaReference } from '../../workbook/addresses.js';
import { counted, element, xmlDocument } from '../xml.js';
import { xstring } from '../xstring.js';

/** Without a name: the cells have styles of their own. */
const NO_STYLE = element('tableStyleInfo', {
  showFirstColumn: false,
  showLastColumn: false,
  showRowStripes: false,
  showColumnStripes: false,
});

/** xl/tables/table1.xml; `id` counts from 1 through the workbook. */
export function tableXml({ name, area, columns }: Table, id: number): string {
  const ref = areaReference(area);
  const items = columns.map((column, at) => element('tableColumn', { id: at + 1, name: xstring(column) }));
  const names = { id, name: xstring(name), displayName: xstring(name) };
  return xmlDocument(
    element(
      'table',
      { xmlns: SPREADSHEET, ...names, ref, totalsRowShown: false },
      element('autoFilter', { ref }) + counted('tableColumns', items) + NO_STYLE,
    ),
  );
}
