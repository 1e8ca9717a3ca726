/** Why several rows lack the same. */
export const NOISE = 'Promotion around the article: nothing to build.';
export const DATA_TAB =
  'Nothing reads a column of raw rows yet: the Data tab that imports tickets and surveys comes with a later version.';
export const BY_CHANNEL =
  'A case holds one figure for all channels. By channel the function takes the cells of each; a channel column comes with the Data tab of a later version.';
export const BUSINESS_HOURS =
  'The clock of the functions runs day and night: no business hours. The target is entered in plain time.';
export const NO_TREND =
  'A case compares two periods and holds no series by month, so no chart of a trend; the functions take any column of months.';
