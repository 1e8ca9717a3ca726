import { cellAddress, parseRange } from '../addresses.js';
import type { BookCell, BookSheet } from '../book.js';
import type { CellValue, Format } from '../../cells/cells.js';

/** Collects the cells of a sheet by their addresses. */
export class Draft {
  private readonly rows: (BookCell | undefined)[][] = [];
  private readonly heights: (number | undefined)[] = [];

  /** A value, or a formula when it is text that starts with `=`. */
  put(address: string, content: CellValue, format?: Format): this {
    const range = parseRange(address);
    if (!range) throw new Error(address);
    const line = (this.rows[range.row] ??= []);
    const held =
      typeof content === 'string' && content.startsWith('=') ? { formula: content } : { value: content };
    line[range.column] = { ...held, ...(format && { format }) };
    return this;
  }

  /** Text even where it looks like a formula. */
  text(address: string, content: string, format?: Format): this {
    this.put(address, '', format);
    const { row, column } = parseRange(address)!;
    this.rows[row]![column] = { value: content, ...(format && { format }) };
    return this;
  }

  /** Headings of columns, to the right as what is below them. */
  headings(texts: readonly string[], format: Format): this {
    texts.forEach((text, at) => this.put(cellAddress(0, at), text, { ...format, horizontal: 'right' }));
    return this.height(1, 26);
  }

  across(address: string, contents: readonly CellValue[], format?: Format): this {
    const { row, column } = parseRange(address)!;
    contents.forEach((content, at) => this.put(cellAddress(row, column + at), content, format));
    return this;
  }

  height(row: number, pixels: number): this {
    this.heights[row - 1] = pixels;
    return this;
  }

  sheet(name: string, widths: readonly number[], more: Partial<BookSheet> = {}): BookSheet {
    return { name, rows: this.rows, columnWidths: widths, rowHeights: this.heights, ...more };
  }
}
