import type { SheetData, WorkbookData } from '../../../workbook/workbook.js';
import { groupedBy } from '../sites/groupedBy.js';

/** `costs.support` of `costs.support.flow.amount`; undefined of a figure that is in no list. */
function ownerOf(path: string): string | undefined {
  const [list, id, ...figure] = path.split('.');
  return figure.length > 0 ? `${list}.${id}` : undefined;
}

/** `Support` of `Support: amount`. */
const nameOf = (label: string): string => label.slice(0, Math.max(0, label.lastIndexOf(': ')));

/** Which line of the case each name is that stands for one alone, before a change of the case or after it. */
export function ownersByName(...workbooks: readonly WorkbookData[]): ReadonlyMap<string, string> {
  const named = workbooks.flatMap(({ inputs }) =>
    inputs.flatMap(({ path, label }) => {
      const [owner, name] = [ownerOf(path), nameOf(label)];
      return owner === undefined || name === '' ? [] : [{ owner, name }];
    }),
  );
  return new Map(
    [...groupedBy(named, ({ name }) => name)].flatMap(([name, some]): [string, string][] => {
      const owners = new Set(some.map(({ owner }) => owner));
      return owners.size === 1 ? [[name, [...owners][0]!]] : [];
    }),
  );
}

/** Which lines of the case people type figures of into rows of a sheet. */
export function ownersByRow({ inputs }: WorkbookData, { name }: SheetData): ReadonlyMap<number, string> {
  const here = inputs.filter(({ place, path }) => place.sheet === name && ownerOf(path) !== undefined);
  return new Map(
    [...groupedBy(here, ({ place }) => String(place.row))].map(([row, some]) => [
      Number(row),
      [...new Set(some.map(({ path }) => ownerOf(path)))].sort().join(),
    ]),
  );
}
