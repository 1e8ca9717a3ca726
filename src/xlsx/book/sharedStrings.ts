import { SPREADSHEET } from '../namespaces.js';
import { LONGEST } from '../../workbook/longest.js';
import { shortened } from '../../workbook/shortened.js';
import { content, each, element, xmlDocument } from '../xml.js';
import { xstring } from '../xstring.js';

/** Blanks that a reader would otherwise drop. */
const OUTER_BLANK = /^\s|\s$/;

/** `t`, as cells and notes have it. */
export const textElement = (text: string): string =>
  element('t', OUTER_BLANK.test(text) ? { 'xml:space': 'preserve' } : {}, content(xstring(text)));

/** The texts of all cells, each once. */
export class SharedStrings {
  private readonly places = new Map<string, number>();
  private uses = 0;

  /** Where a text stands among them. */
  place(text: string): number {
    const kept = shortened(text, LONGEST.cell);
    this.uses += 1;
    const known = this.places.get(kept);
    if (known !== undefined) return known;
    const next = this.places.size;
    this.places.set(kept, next);
    return next;
  }

  xml(): string {
    const items = each([...this.places.keys()], (text) => element('si', {}, textElement(text)));
    const counts = { count: this.uses, uniqueCount: this.places.size };
    return xmlDocument(element('sst', { xmlns: SPREADSHEET, ...counts }, items));
  }
}
