const CONTENT = ['v', 'f', 'si', 'p'] as const;

/** Whether a change of a cell, as the grid tells it, is one of its content; null empties the cell. */
export const hasContent = (change: object | null): boolean =>
  change === null || CONTENT.some((key) => key in change);
