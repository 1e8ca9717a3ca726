import type { Cells } from '../../src/host/cells.js';
import type { Cells as GridCells } from '../../src/workbench/cells.js';

/** The grid of the workbench is cells a host can stand on, as it is. */
export const cellsOfTheGrid = (grid: GridCells): Cells => grid;
