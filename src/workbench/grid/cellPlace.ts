import {
  CellAlertManagerService,
  HoverManagerService,
  IRenderManagerService,
  SHEET_VIEWPORT_KEY,
  SheetSkeletonManagerService,
  type IRender,
  type SpreadsheetSkeleton,
  type Viewport,
} from '@univerjs/preset-sheets-core';
import type { Range } from '../../cells/cells.js';
import type { Injector } from './univer.js';

/* Where cells are on the page, and which one the pointer is over. */

export interface Place {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Where some cells are, and in which part of the window they can be seen. */
export interface Shown extends Place {
  /** Pixels of the window for one of the sheet. */
  readonly scale: number;
  readonly within: Place;
}

export interface HoveredCell {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

interface Drawn {
  readonly render: IRender;
  readonly skeleton: SpreadsheetSkeleton;
  readonly view: Viewport;
}

/** What the cells of the sheet in view are drawn by; undefined while the grid is not drawn. */
function drawnBy(injector: Injector, unitId: string): Drawn | undefined {
  const render = injector.get(IRenderManagerService).getRenderById(unitId);
  const skeleton = render?.with(SheetSkeletonManagerService).getCurrentParam()?.skeleton;
  const view = render?.scene.getViewport(SHEET_VIEWPORT_KEY.VIEW_MAIN);
  return render && skeleton && view ? { render, skeleton, view } : undefined;
}

/** The rectangle of some cells in the window; it may be out of sight. */
export function rangePlace(injector: Injector, unitId: string, range: Range): Shown | undefined {
  const drawn = drawnBy(injector, unitId);
  if (!drawn) return undefined;
  const { render, skeleton, view } = drawn;
  const { row, column, rows, columns } = range;
  const { startX, startY } = skeleton.getCellWithCoordByIndex(row, column);
  const { endX, endY } = skeleton.getCellWithCoordByIndex(row + rows - 1, column + columns - 1);
  const { scaleX, scaleY } = render.scene.getAncestorScale();
  // Frozen rows and columns lie before the part that scrolls.
  const [scrollsAlong, scrollsDown] = [startX >= view.left, startY >= view.top];
  const canvas = render.engine.getCanvasElement().getBoundingClientRect();
  const left = canvas.left + (scrollsAlong ? view.left : skeleton.rowHeaderWidth) * scaleX;
  const top = canvas.top + (scrollsDown ? view.top : skeleton.columnHeaderHeight) * scaleY;
  return {
    left: canvas.left + (scrollsAlong ? startX - view.viewportScrollX : startX) * scaleX,
    top: canvas.top + (scrollsDown ? startY - view.viewportScrollY : startY) * scaleY,
    width: (endX - startX) * scaleX,
    height: (endY - startY) * scaleY,
    scale: scaleX,
    within: { left, top, width: canvas.right - left, height: canvas.bottom - top },
  };
}

/** Tells each time the grid is drawn; returns what ends that. */
export function onDrawn(injector: Injector, unitId: string, told: () => void): () => void {
  const drawing = drawnBy(injector, unitId)?.render.engine.endFrame$.subscribe(told);
  return () => {
    drawing?.unsubscribe();
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
