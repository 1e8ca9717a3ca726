import { element } from '../xml.js';
import { xstring } from '../xstring.js';

/** Those that are the same in every language (ISO/IEC 29500-1, 18.8.30). */
const BUILT_IN: Readonly<Record<string, number>> = {
  General: 0,
  '0': 1,
  '0.00': 2,
  '#,##0': 3,
  '#,##0.00': 4,
  '0%': 9,
  '0.00%': 10,
  '0.00E+00': 11,
  '@': 49,
};
const FIRST_OWN = 164;

/** The number formats of a workbook. */
export class NumberFormats {
  private readonly own: string[] = [];

  id(format = 'General'): number {
    const builtIn = BUILT_IN[format];
    if (builtIn !== undefined) return builtIn;
    if (!this.own.includes(format)) this.own.push(format);
    return FIRST_OWN + this.own.indexOf(format);
  }

  elements(): string[] {
    return this.own.map((format, at) =>
      element('numFmt', { numFmtId: FIRST_OWN + at, formatCode: xstring(format) }),
    );
  }
}
