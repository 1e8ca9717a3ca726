/** Where a row or a column that was built stands by now, both from 1; undefined where it is gone. */
export type Line = (at: number) => number | undefined;

/** Where the rows and columns of a sheet stand by now: Excel moves them when people insert or delete some. */
export interface Site {
  readonly rows: Line;
  readonly columns: Line;
}

/** By what our data call a sheet; undefined where it is gone. */
export type Sites = (sheet: string) => Site | undefined;

const same: Line = (at) => at;

export const AS_BUILT: Site = { rows: same, columns: same };
