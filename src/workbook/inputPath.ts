import type { ListEntry } from './workbook.js';

/** Where an input's figure stands in the case. */
export interface InputPath {
  readonly path: string;
  /** Which figure of the list at the path it is; of a row, that of its month. */
  readonly entry?: (month: number) => ListEntry;
}

const ACTUAL = /^review\.actual\.(benefits|costs)(\.opening)?$/;
const ESTIMATE = /^estimates\.(.+)\.(low|high)$/;
const AMOUNTS_BY_YEAR = /^(.+\.amounts)\.(\d+)$/;
const AMOUNTS_BY_MONTH = '.amounts';
/** What only the workbook asks for: how far drivers are moved, and tables of records, whose spare rows are nobody's yet. */
const WORKBOOK_ALONE = /^(?:reviewLog|drivers)\./;

/** The id of an input is its figure path, but for figures that stand in lists; none of what the case does not have. */
export function pathOf(id: string): InputPath | undefined {
  if (WORKBOOK_ALONE.test(id)) return undefined;
  const [, side, opening] = ACTUAL.exec(id) ?? [];
  if (side !== undefined)
    return {
      path: 'review.actuals',
      entry: (month) => ({ by: 'month', at: opening === undefined ? month : 0, field: side }),
    };
  const [, figure, end] = ESTIMATE.exec(id) ?? [];
  if (figure !== undefined && end !== undefined)
    return { path: 'spreads', entry: () => ({ by: 'path', at: figure, field: end }) };
  const [, path, year] = AMOUNTS_BY_YEAR.exec(id) ?? [];
  if (path !== undefined) return { path, entry: () => ({ at: Number(year) - 1 }) };
  if (id.endsWith(AMOUNTS_BY_MONTH)) return { path: id, entry: (month) => ({ at: month - 1 }) };
  return { path: id };
}
