import type { Sheet } from '../../src/workbook/sheet.js';
import { heightsOf } from '../../src/workbook/heights.js';
import { stylesOf } from '../../src/workbook/styles.js';

const STYLES = stylesOf('EUR', 'en');
const ONE_LINE = 15;

/** The height of a row with one text in a column so many characters wide; of one line where none is asked for. */
function heightOf(text: string, width: number, style = 'CSROI label'): number {
  const sheet = { setup: { widths: [width] }, drawn: { merged: [], heights: {} } } as unknown as Sheet;
  const cells = [{ row: 1, column: 1, style, content: { kind: 'text', text } }] as const;
  return heightsOf(sheet, cells, STYLES)[1] ?? ONE_LINE;
}

const SENTENCE = 'Hours freed are no money until they are cashed; nobody is counted as gone because of them.';

describe('the height of a row', () => {
  it('is that of one line while the text fits, and never falls when the column gets narrower', () => {
    const heights = [120, 80, 60, 40, 20, 10].map((width) => heightOf(SENTENCE, width));
    expect(heights[0]).toBe(ONE_LINE);
    expect(heights).toEqual([...heights].sort((a, b) => a - b));
    expect(heights.at(-1)).toBeGreaterThan(8 * ONE_LINE);
  });

  it('has room for the lines a text comes with, for a long word and for Chinese', () => {
    expect(heightOf('one\ntwo\nthree', 40)).toBeGreaterThan(2 * ONE_LINE);
    expect(heightOf('x'.repeat(100), 20)).toBeGreaterThan(3 * ONE_LINE);
    expect(heightOf('知识库和帮助中心'.repeat(4), 20)).toBeGreaterThan(2 * ONE_LINE);
  });

  it('does not grow where the style does not wrap, nor beyond what Excel takes', () => {
    expect(heightOf(SENTENCE, 10, 'CSROI plain')).toBe(ONE_LINE);
    expect(heightOf(SENTENCE.repeat(100), 10)).toBe(409);
  });
});
