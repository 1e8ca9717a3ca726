/** The columns of the sheet Inputs. */
export const INPUT_COLUMNS = {
  figure: 1,
  unit: 2,
  baseline: 3,
  after: 4,
  change: 5,
  basis: 6,
  source: 7,
  owner: 8,
  confidence: 9,
  note: 10,
  usedBy: 11,
} as const;

export const INPUT_WIDTHS = [40, 14, 18, 12, 11, 10, 28, 18, 11, 34, 34] as const;
