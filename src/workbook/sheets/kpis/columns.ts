/** The columns of the sheet KPIs. */
export const KPI_COLUMNS = {
  kpi: 1,
  unit: 2,
  baseline: 3,
  after: 4,
  change: 5,
  relative: 6,
  low: 7,
  high: 8,
  p: 9,
  significance: 10,
  light: 11,
  against: 12,
  code: 13,
} as const;

export const KPI_WIDTHS = [34, 14, 11, 11, 11, 10, 11, 11, 9, 22, 13, 42, 7] as const;
export const LAST_COLUMN = KPI_WIDTHS.length;
