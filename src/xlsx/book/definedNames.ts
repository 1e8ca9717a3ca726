import type { SheetData, WorkbookData } from '../../workbook/workbook.js';
import { columnsReference, fixedReference, rowsReference } from '../../workbook/addresses.js';
import { printedAreas } from '../../workbook/printedAreas.js';
import { content, element } from '../xml.js';
import { xstring } from '../xstring.js';

interface DefinedName {
  readonly name: string;
  readonly refersTo: string;
  /** Where the name is known; everywhere without it. Counts from 0. */
  readonly sheet?: number;
}

const BUILT_IN = '_xlnm.';

function printNames({ name, print }: SheetData, sheet: number): DefinedName[] {
  const { titleColumns, titleRows } = print;
  const areas = printedAreas(print).map((area) => fixedReference({ sheet: name, ...area }));
  const titles = [
    ...(titleColumns ? [columnsReference(name, titleColumns)] : []),
    ...(titleRows ? [rowsReference(name, titleRows)] : []),
  ];
  return [
    { name: `${BUILT_IN}Print_Area`, refersTo: areas.join(','), sheet },
    ...(titles.length > 0 ? [{ name: `${BUILT_IN}Print_Titles`, refersTo: titles.join(','), sheet }] : []),
  ];
}

/** Excel sorts names without regard to case or to what it puts before its own. */
const sortKey = ({ name }: DefinedName): string => name.replace(BUILT_IN, '').toLowerCase();

function inOrder(one: DefinedName, other: DefinedName): number {
  const [first, second] = [sortKey(one), sortKey(other)];
  if (first !== second) return first < second ? -1 : 1;
  return (one.sheet ?? 0) - (other.sheet ?? 0);
}

/** The names of the workbook and the print areas and titles of its sheets. */
export function definedNames({ names, sheets }: WorkbookData): string {
  const all: DefinedName[] = [
    ...names.map(({ name, to }) => ({ name, refersTo: fixedReference(to) })),
    ...sheets.flatMap(printNames),
  ];
  const items = all
    .sort(inOrder)
    .map(({ name, refersTo, sheet }) =>
      element('definedName', { name: xstring(name), localSheetId: sheet }, content(xstring(refersTo))),
    );
  return items.length === 0 ? '' : element('definedNames', {}, items.join(''));
}
