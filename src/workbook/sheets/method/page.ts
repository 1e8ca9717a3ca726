import { section } from '../../blocks/section.js';
import type { Context } from '../../context.js';
import type { Draft } from '../../draft.js';
import type { Sheet } from '../../sheet.js';
import type { PlainStyle } from '../../styles.js';
import { roomIn, textLines } from '../../textLines.js';

const FIGURES = 8;
/** A what it is; B to I figures, which texts run over; J where it comes from. */
export const METHOD_WIDTHS: readonly number[] = [44, ...Array.from({ length: FIGURES }, () => 12), 46];
export const COLUMN = { label: 1, text: 2, source: METHOD_WIDTHS.length } as const;

interface Paragraph {
  readonly column: number;
  readonly style: PlainStyle;
  readonly size: number;
  /** In characters. */
  readonly width: number;
}

const widthOf = (from: number, before: number): number =>
  METHOD_WIDTHS.slice(from - 1, before - 1).reduce((sum, width) => sum + width, 0);

/** The three texts of a row; each takes as many rows as it needs, for a row of one line cuts nothing off. */
const PARAGRAPHS = {
  label: { column: COLUMN.label, style: 'plain', size: 11, width: widthOf(COLUMN.label, COLUMN.text) },
  text: { column: COLUMN.text, style: 'plain', size: 11, width: widthOf(COLUMN.text, COLUMN.source) },
  source: { column: COLUMN.source, style: 'remark', size: 9, width: METHOD_WIDTHS.at(-1)! },
} as const satisfies Record<string, Paragraph>;

export interface MethodPage {
  readonly sheet: Sheet;
  readonly context: Context;
  readonly draft: Draft;
  readonly section: (title: string) => void;
  /** A band over the whole width, with what stands in some of its columns. */
  readonly head: (texts: readonly (readonly [column: number, text: string])[]) => void;
  /** What something is, what is said of it and where that comes from, in as many rows as it takes. */
  readonly told: (label: string, text: string, source?: string) => void;
  /** A sentence over the whole width. */
  readonly remark: (text: string) => void;
}

export function methodPage(sheet: Sheet, context: Context, draft: Draft): MethodPage {
  return {
    sheet,
    context,
    draft,
    section(title) {
      section(sheet, title, METHOD_WIDTHS.length);
    },
    head(texts) {
      const row = sheet.nextRow();
      const byColumn = new Map(texts);
      for (let column = 1; column <= METHOD_WIDTHS.length; column++)
        sheet.put(row, column, 'subhead', byColumn.get(column));
    },
    told(label, text, source = '') {
      const said = { label, text, source };
      const first = sheet.nextRow();
      for (const [part, { column, style, size, width }] of Object.entries(PARAGRAPHS)) {
        const lines = textLines(said[part as keyof typeof said], { size }, roomIn(width));
        lines.forEach((line, at) => {
          if (line !== '') sheet.put(first + at, column, style, line);
        });
      }
      for (let row = first + 1; row <= sheet.lastRow(); row++) sheet.continues(row);
    },
    remark(text) {
      sheet.put(sheet.nextRow(), COLUMN.label, 'remark', text);
    },
  };
}
