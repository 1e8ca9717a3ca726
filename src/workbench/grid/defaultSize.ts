/** Of columns and rows that nobody sized, in pixels. */
export const COLUMN_WIDTH = 80;
export const ROW_HEIGHT = 22;
