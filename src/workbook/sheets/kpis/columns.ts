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

export const KPI_WIDTHS = [36, 15, 13, 13, 13, 11, 12, 12, 9, 24, 14, 46, 7] as const;
export const LAST_COLUMN = KPI_WIDTHS.length;
