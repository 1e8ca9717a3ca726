import {
  CellAlertManagerService,
  HoverManagerService,
  IRenderManagerService,
  SHEET_VIEWPORT_KEY,
  SheetSkeletonManagerService,
} from '@univerjs/preset-sheets-core';
import type { Injector } from './univer.js';

/* Where cells are on the page, and which one the pointer is over. */

export interface Place {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export interface HoveredCell {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** The cell's rectangle in the window; undefined while the grid is not drawn. */
export function cellPlace(
  injector: Injector,
  unitId: string,
  row: number,
  column: number,
): Place | undefined {
  const render = injector.get(IRenderManagerService).getRenderById(unitId);
  const skeleton = render?.with(SheetSkeletonManagerService).getCurrentParam()?.skeleton;
  const view = render?.scene.getViewport(SHEET_VIEWPORT_KEY.VIEW_MAIN);
  if (!render || !skeleton || !view) return undefined;
  const { startX, startY, endX, endY } = skeleton.getCellWithCoordByIndex(row, column);
  const { scaleX, scaleY } = render.scene.getAncestorScale();
  // Frozen rows and columns lie before the part that scrolls.
  const x = startX >= view.left ? startX - view.viewportScrollX : startX;
  const y = startY >= view.top ? startY - view.viewportScrollY : startY;
  const canvas = render.engine.getCanvasElement().getBoundingClientRect();
  return {
    left: canvas.left + x * scaleX,
    top: canvas.top + y * scaleY,
    width: (endX - startX) * scaleX,
    height: (endY - startY) * scaleY,
  };
}

/** The grid's own message about an error says no more than its code does; ours takes its place. */
const GRID_ALERT = 'SHEET_FORMULA_ALERT';

export function removeGridAlerts(injector: Injector): void {
  const alerts = injector.get(CellAlertManagerService);
  alerts.currentAlert$.subscribe((shown) => {
    if (shown.some(([key]) => key === GRID_ALERT)) alerts.removeAlert(GRID_ALERT);
  });
}

/** Tells of each cell that the pointer comes to, and of its leaving the cells. */
export function onHover(injector: Injector, told: (cell: HoveredCell | undefined) => void): void {
  injector.get(HoverManagerService).currentCell$.subscribe((hovered) => {
    told(
      hovered
        ? { sheet: hovered.location.subUnitId, row: hovered.location.row, column: hovered.location.col }
        : undefined,
    );
  });
}
