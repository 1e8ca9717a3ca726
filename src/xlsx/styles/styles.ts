import type { Highlight, Style, WorkbookData } from '../../workbook/workbook.js';
import { SPREADSHEET } from '../namespaces.js';
import { counted, element, xmlDocument } from '../xml.js';
import { xstring } from '../xstring.js';
import { Catalogue } from './catalogue.js';
import { differentialFormat } from './differentialFormat.js';
import { NumberFormats } from './numberFormats.js';
import { alignmentElement, borderElement, fillElement, fontElement, protectionElement } from './parts.js';

/** The style of cells without one, which Excel knows by this name. */
const NORMAL = element('cellStyle', { name: 'Normal', xfId: 0, builtinId: 0 });
/** Excel keeps the second fill for itself. */
const GREY = element('fill', {}, element('patternFill', { patternType: 'gray125' }));
/** What Excel gives to tables made later. */
const TABLES = { count: 0, defaultTableStyle: 'TableStyleMedium2', defaultPivotStyle: 'PivotStyleLight16' };

/** The named styles of a workbook, and the formats of cells that come from them. */
export class Styles {
  private readonly numberFormats = new NumberFormats();
  private readonly fonts = new Catalogue();
  private readonly fills = new Catalogue([fillElement(), GREY]);
  private readonly borders = new Catalogue([borderElement()]);
  private readonly highlights = new Catalogue();
  private readonly names: readonly string[];
  private readonly styles: readonly Style[];
  private readonly places: ReadonlyMap<string, number>;
  /** Of styles whose cells hold text that looks like a formula: where their format for it stands. */
  private readonly quoted = new Map<number, number>();

  constructor({ styles, body }: WorkbookData) {
    this.names = Object.keys(styles);
    this.styles = [body, ...Object.values(styles)];
    this.places = new Map(this.names.map((name, at) => [name, at + 1]));
  }

  /**
   * The format of cells with a style. `quoted` is for text that Excel would take for a formula once someone edits it:
   * a mark, which the cell does not show, keeps it text. Throws where there is no such style.
   */
  place(name: string, quoted = false): number {
    const style = this.places.get(name);
    if (style === undefined) throw new Error(`writeXlsx needs a style ${name}, found none`);
    if (!quoted) return style;
    const place = this.quoted.get(style) ?? this.styles.length + this.quoted.size;
    this.quoted.set(style, place);
    return place;
  }

  highlight(highlight: Highlight): number {
    return this.highlights.place(differentialFormat(highlight));
  }

  private format(style: Style, more: { xfId?: number; quotePrefix?: boolean } = {}): string {
    const attributes = {
      numFmtId: this.numberFormats.id(style.numberFormat),
      fontId: this.fonts.place(fontElement(style)),
      fillId: this.fills.place(fillElement(style.fill)),
      borderId: this.borders.place(borderElement(style.borders)),
    };
    return element('xf', { ...attributes, ...more }, alignmentElement(style) + protectionElement(style));
  }

  xml(): string {
    const named = this.styles.map((style) => this.format(style));
    // Without `apply…` a cell follows its style when someone changes that.
    const ofCells = this.styles.map((style, xfId) => this.format(style, { xfId }));
    const ofQuoted = [...this.quoted.keys()].map((xfId) =>
      this.format(this.styles[xfId]!, { xfId, quotePrefix: true }),
    );
    const names = this.names.map((name, at) => element('cellStyle', { name: xstring(name), xfId: at + 1 }));
    return xmlDocument(
      element(
        'styleSheet',
        { xmlns: SPREADSHEET },
        counted('numFmts', this.numberFormats.elements()) +
          counted('fonts', this.fonts.elements()) +
          counted('fills', this.fills.elements()) +
          counted('borders', this.borders.elements()) +
          counted('cellStyleXfs', named) +
          counted('cellXfs', [...ofCells, ...ofQuoted]) +
          counted('cellStyles', [NORMAL, ...names]) +
          counted('dxfs', this.highlights.elements()) +
          element('tableStyles', TABLES),
      ),
    );
  }
}
