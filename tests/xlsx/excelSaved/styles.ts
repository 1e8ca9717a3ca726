import type { Style, WorkbookData } from '../../../src/workbook/workbook.js';
import { area, bookOf } from '../sample.js';
import { onlyExcel, onlyOurs, type Comparison } from './comparison.js';

const BODY = { font: 'Calibri', size: 11, color: '000000' };
const styled = (...styles: readonly Partial<Style>[]): WorkbookData => ({
  ...bookOf({}),
  body: BODY,
  styles: Object.fromEntries(styles.map((style, at) => [`CSROI ${at + 1}`, { ...BODY, ...style }])),
});

const COMMON = [
  onlyExcel(/color @theme|scheme/, 'no font and no colour of ours comes from a theme'),
  onlyOurs(/font(\[\d\])?\/color @rgb=FF000000/, 'no font and no colour of ours comes from a theme'),
  onlyExcel(/defaultTableStyle/, 'what current Excel gives'),
  onlyOurs(/defaultTableStyle/, 'what current Excel gives'),
];
const NAMED = [
  onlyExcel(/^styleSheet\/dxfs/, 'Excel also writes empty lists'),
  onlyExcel(/@xfId=0$/, 'cells of ours have a named style'),
  onlyOurs(/^styleSheet\/(cellStyleXfs|cellStyles)/, 'cells of ours have a named style'),
  onlyOurs(/@xfId=/, 'cells of ours have a named style'),
  onlyExcel(/^styleSheet\/cellStyleXfs\/xf/, 'of one element the place is not told'),
  onlyExcel(/^styleSheet\/(cellStyles|cellStyleXfs)/, 'cells of ours have a named style'),
  onlyExcel(/ @apply/, 'a cell of ours follows its style when someone changes that'),
];

const style = (
  feature: string,
  file: string,
  workbook: WorkbookData,
  more: Comparison['differences'],
): Comparison => ({ feature, file, part: 'xl/styles.xml', workbook, differences: [...COMMON, ...more] });

const HIGHLIGHTED = bookOf({
  conditionalFormats: ['92D050', 'FF0000'].map((fill, at) => ({
    areas: [area(1, 1)],
    when: { kind: 'below', value: at },
    highlight: { fill },
  })),
});

export const styleComparisons: readonly Comparison[] = [
  style('bold letters', 'format01', styled({ bold: true }), NAMED),
  style('a number format', 'escapes06', styled({ numberFormat: '[Red]0.0%\\ "a"' }), NAMED),
  style('centred text', 'merge_range01', styled({ horizontal: 'center' }), NAMED),
  style('unlocked cells', 'protect02', styled({ unlocked: true }), [
    ...NAMED,
    onlyExcel(/cellXfs( @count=3|\/xf\[3\])/, 'no cell of ours hides its formula'),
    onlyOurs(/cellXfs @count=2/, 'no cell of ours hides its formula'),
  ]),
  style('fills of conditional formats', 'cond_format07', { ...styled(), sheets: HIGHLIGHTED.sheets }, []),
];
