import type { Area, Print } from './workbook.js';

/** What is printed, in this order; each area begins a page. */
export const printedAreas = ({ area, apart }: Pick<Print, 'area' | 'apart'>): readonly Area[] =>
  apart ? [area, apart] : [area];
