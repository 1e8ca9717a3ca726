import type { WorkbookData } from '../../../src/workbook/workbook.js';

/** Lines that only one side has, and why that is right. */
export interface Difference {
  readonly only: 'Excel' | 'CSROI';
  readonly lines: RegExp;
  readonly why: string;
}

/** One part of a file that Excel saved, beside ours for the same content. */
export interface Comparison {
  readonly feature: string;
  /** Without `.xlsx`. */
  readonly file: string;
  readonly part: string;
  readonly workbook: WorkbookData;
  readonly differences: readonly Difference[];
}

export const onlyExcel = (lines: RegExp, why: string): Difference => ({ only: 'Excel', lines, why });
export const onlyOurs = (lines: RegExp, why: string): Difference => ({ only: 'CSROI', lines, why });
