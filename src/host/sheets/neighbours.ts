import type { Method } from '../api/apiClass.js';
import type { ApiObject } from '../api/apiObject.js';
import { itemNotFound } from '../api/errors.js';
import type { SheetTarget } from '../book/targets.js';
import { seen } from './worksheets.js';

function neighbour({ workbook, sheet }: SheetTarget, step: 1 | -1, visibleOnly: boolean): ApiObject | null {
  const sheets = seen(workbook, visibleOnly);
  const at = sheets.findIndex(({ id }) => id === sheet.id) + step;
  const found = at < 0 ? undefined : sheets[at];
  return found ? workbook.object('Worksheet', { workbook, sheet: found }) : null;
}

const orNull =
  (step: 1 | -1): Method<SheetTarget> =>
  (target, args) =>
    neighbour(target, step, args.optionalFlag(0));

const orError =
  (step: 1 | -1): Method<SheetTarget> =>
  (target, args) => {
    const found = neighbour(target, step, args.optionalFlag(0));
    if (!found) throw itemNotFound();
    return found;
  };

/** The sheets beside a sheet. */
export const neighbours: Readonly<Record<string, Method<SheetTarget>>> = {
  getNext: orError(1),
  getNextOrNullObject: orNull(1),
  getPrevious: orError(-1),
  getPreviousOrNullObject: orNull(-1),
};
