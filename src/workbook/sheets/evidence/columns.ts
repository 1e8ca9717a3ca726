/** The columns of the sheet Evidence. */
export const EVIDENCE_COLUMNS = {
  figure: 1,
  unit: 2,
  verdict: 3,
  test: 4,
  answersBefore: 5,
  answersAfter: 6,
  before: 7,
  after: 8,
  change: 9,
  low: 10,
  high: 11,
  statistic: 12,
  p: 13,
  needed: 14,
  remark: 15,
  code: 16,
} as const;

export const EVIDENCE_WIDTHS = [31, 13, 20, 19, 9, 9, 10, 10, 10, 10, 10, 9, 8, 9, 20, 7] as const;
export const LAST_COLUMN = EVIDENCE_WIDTHS.length;
