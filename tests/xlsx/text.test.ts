import fc from '../support/fastCheck.js';
import { read } from 'xlsx';
import { numeral } from '../../src/xlsx/numeral.js';
import { shortened } from '../../src/workbook/shortened.js';
import { writeXlsx } from '../../src/xlsx/writeXlsx.js';
import { content, element } from '../../src/xlsx/xml.js';
import { xstring } from '../../src/xlsx/xstring.js';
import { partOf } from './parts.js';
import { bookOf, cell, text } from './sample.js';

/** What a reader makes of it, by the words of the standard (ISO/IEC 29500-1, 22.9.2.19). */
const read4 = (written: string): string =>
  written.replace(/_x([\da-f]{4})_/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16)));

describe('texts of the workbook', () => {
  it.each([
    ['a\u0008b', 'a_x0008_b'],
    ['_x000D_', '_x005F_x000D_'],
    ['_x000d_', '_x005F_x000d_'],
    ['_x000D_x000D_', '_x005F_x000D_x005F_x000D_'],
    ['\r\n', '_x000D_\n'],
    ['_x00', '_x00'],
    ['snake_case_x', 'snake_case_x'],
    ['\uFFFE', '_xFFFE_'],
  ])('%j is written %j', (given, expected) => {
    expect(xstring(given)).toBe(expected);
  });

  it('come back whole, whatever they are made of', () => {
    const pieces = fc.constantFrom(
      '_',
      'x',
      '0',
      '0',
      '4',
      '1',
      'D',
      '_x0041',
      '\u0008',
      '\r',
      '\n',
      'ä',
      '😀',
      '\uFFFF',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 12 }), (made) => {
        expect(read4(xstring(made.join('')))).toBe(made.join(''));
      }),
      { numRuns: 1000 },
    );
  });

  it('come back whole from SheetJS', () => {
    const texts = [
      'a\u0008b_x000D_c',
      ' blanks ',
      'line\nline',
      '<b>&amp;"\'',
      '😀',
      '人力成本',
      '=1+1',
      '_x0041\u0008',
    ];
    const bytes = writeXlsx(
      bookOf({ cells: texts.map((written, at) => cell(at + 1, 1, 'label', text(written))) }),
    );
    const sheet = read(bytes).Sheets['Sheet1'];
    expect(texts.map((_, at) => (sheet?.[`A${at + 1}`] as { v: unknown }).v)).toEqual(texts);
  });

  it('hold no lone half of a surrogate pair', () => {
    const bytes = writeXlsx(
      bookOf({
        cells: ['\uD83D', 'a\uDE00b', '\uD83D\uDE00'].map((written, at) =>
          cell(at + 1, 1, 'label', text(written)),
        ),
      }),
    );
    expect(partOf(bytes, 'xl/sharedStrings.xml').match(/<t>[^<]*<\/t>/g)).toEqual([
      '<t>\uFFFD</t>',
      '<t>a\uFFFDb</t>',
      '<t>\uD83D\uDE00</t>',
    ]);
  });

  it('are cut where Excel would refuse the file, and say so', () => {
    const long = 'x'.repeat(40_000);
    const sheet = read(writeXlsx(bookOf({ cells: [cell(1, 1, 'label', text(long))] }))).Sheets['Sheet1'];
    const found = (sheet?.['A1'] as { v: string }).v;
    expect(found).toHaveLength(32_767);
    expect(found).toBe(`${'x'.repeat(32_766)}…`);
  });
});

describe('shortened', () => {
  it('leaves what fits and never cuts a pair in two', () => {
    expect(shortened('abc', 3)).toBe('abc');
    expect(shortened('abcd', 3)).toBe('ab…');
    expect(shortened('a😀bc', 3)).toBe('a…');
    expect(shortened('a😀bc', 4)).toBe('a😀…');
  });
});

describe('XML', () => {
  it('escapes what is markup, in text and in attributes', () => {
    expect(content('<a & "b">')).toBe('&lt;a &amp; "b"&gt;');
    expect(element('e', { a: '<"&\n\t\r>', n: 1.5, t: true, f: false, u: undefined }, '<i/>')).toBe(
      '<e a="&lt;&quot;&amp;&#10;&#9;&#13;&gt;" n="1.5" t="1" f="0"><i/></e>',
    );
  });

  it('has no characters that XML 1.0 forbids', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (any) => {
        const allowed = /^[\t\n\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]*$/u;
        expect(content(any).replaceAll('&#13;', '')).toMatch(allowed);
        expect(element('e', { any })).toMatch(allowed);
        expect(content(xstring(any))).toMatch(allowed);
      }),
      { numRuns: 500 },
    );
  });
});

describe('numbers', () => {
  it.each([
    [0.1 + 0.2, '0.3'],
    [1 / 3, '0.333333333333333'],
    [-0, '0'],
    [1e21, '1e+21'],
    [123456789012345680, '123456789012346000'],
    [-2.5e-10, '-2.5e-10'],
    [42, '42'],
  ])('%d has 15 digits: %s', (value, expected) => {
    expect(numeral(value)).toBe(expected);
  });

  it('lose nothing that Excel would keep', () => {
    fc.assert(
      fc.property(
        fc.double({ noNaN: true, min: -9.99999999999999e307, max: 9.99999999999999e307 }),
        (value) => {
          expect(Math.abs(Number(numeral(value)) - value)).toBeLessThanOrEqual(Math.abs(value) * 5e-15);
        },
      ),
    );
  });
});
