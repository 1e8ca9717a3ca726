import { fill } from '../../i18n/fill.js';
import { workbenchEn } from '../../i18n/workbench.en.js';
import { cellAddress } from '../addresses.js';
import type { FunctionMetadata } from '../excel/metadata.js';
import { refuseWrongCalls } from '../grid/formulaEntry.js';
import type { GridCells } from '../grid/gridCells.js';
import type { GridApi } from '../grid/univer.js';
import { Bubble } from './bubble.js';
import type { Notices } from './notices.js';

/* What Excel says about a formula that was just entered. */

/** Says beside the cell why a formula is not accepted, until it is changed or given up. */
export function tellRefusals(cells: GridCells, api: GridApi, functions: readonly FunctionMetadata[]): void {
  const bubble = new Bubble('alert', 'refusal');
  const hide = () => {
    bubble.hide();
  };
  refuseWrongCalls(api, functions, (refusal) => {
    const place = refusal && cells.place(refusal.row, refusal.column);
    if (refusal && place) {
      bubble.show(place, fill(workbenchEn.entry.refused, { reason: refusal.reason }));
    } else hide();
  });
  api.addEvent(api.Event.SheetEditChanging, hide);
  api.addEvent(api.Event.SheetEditEnded, hide);
}

/** Warns of a circular reference once; the warning goes with the circle. */
export function tellCircles(cells: GridCells, notices: Notices): void {
  let last = cellAddress(0, 0);
  let wasCircular = false;
  cells.on('changed', ({ range: { row, column } }) => {
    last = cellAddress(row, column);
  });
  cells.on('calculated', ({ circular }) => {
    if (circular && !wasCircular) {
      notices.show('warning', fill(workbenchEn.entry.circular, { cell: last }), 'circular');
    } else if (!circular) notices.dismiss('circular');
    wasCircular = circular;
  });
}
