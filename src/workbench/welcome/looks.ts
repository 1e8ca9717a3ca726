import type { Format } from '../../cells/cells.js';

/* The few looks that the welcome workbook is made of. */

const INK = '#1f2937';
const MUTED = '#6b7280';
const ACCENT = '#0f6cbd';
const RULE = '#d1d5db';
const PAPER = '#f3f6fa';

export const looks = {
  title: { bold: true, size: 18, color: INK, vertical: 'middle' },
  intro: { color: MUTED, vertical: 'middle' },
  section: { bold: true, size: 13, color: INK, vertical: 'middle' },
  heading: {
    bold: true,
    color: INK,
    fill: PAPER,
    vertical: 'middle',
    borders: { bottom: { style: 'thin', color: RULE } },
  },
  label: { color: INK, vertical: 'middle' },
  value: { bold: true, color: ACCENT, horizontal: 'right', vertical: 'middle' },
  meaning: { color: MUTED, vertical: 'middle' },
  formula: { color: INK, vertical: 'middle' },
  data: { color: INK, vertical: 'middle' },
  input: { color: '#0000ff', fill: '#fffbe6', horizontal: 'right', vertical: 'middle' },
} as const satisfies Readonly<Record<string, Format>>;

export function numbered(look: Format, numberFormat: string): Format {
  return { ...look, numberFormat };
}
