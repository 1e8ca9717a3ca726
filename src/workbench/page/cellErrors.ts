import { fill } from '../../i18n/fill.js';
import { workbenchEn } from '../../i18n/workbench.en.js';
import { cellAddress } from '../addresses.js';
import type { CellValue, LiveCells, ErrorCell } from '../../cells/cells.js';
import { isErrorCell } from '../excel/callFunction.js';
import { Bubble } from './bubble.js';
import { element } from './dom.js';
import { onHover, removeGridAlerts, type HoveredCell, type Place } from '../grid/cellPlace.js';
import type { Injector } from '../grid/univer.js';

/* Says what is behind an error: beside the cell under the pointer, and in the status line for the selected one. */

const words = workbenchEn;

function valueAt(cells: LiveCells, { sheet, row, column }: HoveredCell): CellValue {
  return cells.sheetById(sheet)?.values({ row, column, rows: 1, columns: 1 })[0]?.[0] ?? null;
}

function explanation({ error, message }: ErrorCell): string {
  const general: Readonly<Record<string, string>> = words.errors;
  return message ?? general[error] ?? '';
}

export function explainErrors(
  cells: LiveCells,
  injector: Injector,
  place: (row: number, column: number) => Place | undefined,
  status: HTMLElement,
): void {
  const bubble = new Bubble('tooltip', 'error');
  removeGridAlerts(injector);
  let hovered: HoveredCell | undefined;
  const showHovered = () => {
    const value = hovered && valueAt(cells, hovered);
    const where = hovered && place(hovered.row, hovered.column);
    if (isErrorCell(value) && where)
      bubble.show(where, element('strong', {}, value.error), explanation(value));
    else bubble.hide();
  };
  const showSelected = () => {
    const { sheet, active } = cells.selection();
    const value = valueAt(cells, { sheet, ...active });
    const cell = cellAddress(active.row, active.column);
    status.textContent = isErrorCell(value)
      ? fill(words.status.explained, { cell, error: value.error, message: explanation(value) })
      : fill(words.status.plain, { cell });
    status.classList.toggle('error', isErrorCell(value));
  };
  onHover(injector, (cell) => {
    hovered = cell;
    showHovered();
  });
  cells.on('selected', showSelected);
  cells.on('calculated', () => {
    showSelected();
    showHovered();
  });
  cells.on('changed', () => {
    bubble.hide();
  });
}
