import fc from '../support/fastCheck.js';
import { read } from 'xlsx';
import type { SheetData } from '../../src/workbook/workbook.js';
import { writeXlsx } from '../../src/xlsx/writeXlsx.js';
import { partOf } from './parts.js';
import { area, bookOf, cell, place, PRINT, text } from './sample.js';

/* Where Excel takes only so many characters, texts are cut. */

const sheetXml = (data: Partial<SheetData>): string =>
  partOf(writeXlsx(bookOf(data)), 'xl/worksheets/sheet1.xml');
const attribute = (xml: string, name: string): string =>
  new RegExp(` ${name}="([^"]*)"`).exec(xml)?.[1] ?? '';
const LONG = 'x'.repeat(1000);

/** What a reader makes of an attribute or a text. */
const decoded = (xml: string): string =>
  xml
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#10;', '\n')
    .replaceAll('&amp;', '&');

describe('messages of a validation', () => {
  const xml = (title: string, message: string) =>
    sheetXml({
      validations: [
        {
          areas: [area(1, 1)],
          rule: { kind: 'whole', from: 0, to: 1 },
          prompt: { title, text: message },
          error: { title, text: message },
        },
      ],
    });

  it.each([
    ['promptTitle', 32],
    ['errorTitle', 32],
    ['prompt', 255],
    ['error', 224],
  ])('%s has at most %d characters', (name, most) => {
    const found = attribute(xml(LONG, LONG), name);
    expect(found).toHaveLength(most);
    expect(found).toMatch(/x…$/);
    expect(attribute(xml('x'.repeat(most), 'x'.repeat(most)), name)).not.toContain('…');
  });

  it('are left out where there are none', () => {
    expect(xml('', '')).not.toMatch(/promptTitle|errorTitle| prompt=| error=/);
  });
});

describe('the tip of a link', () => {
  it('has at most 255 characters', () => {
    const links = [{ row: 1, column: 1, to: place('Sheet1', 1, 1), tip: LONG }];
    expect(attribute(sheetXml({ cells: [cell(1, 1, 'link', text('a'))], links }), 'tooltip')).toHaveLength(
      255,
    );
  });
});

describe('a footer', () => {
  const footer = (left: string, center: string, right: string): string => {
    const xml = sheetXml({ print: { ...PRINT, footer: { left, center, right } } });
    return decoded(/<oddFooter>(.*)<\/oddFooter>/.exec(xml)?.[1] ?? '');
  };

  it('has codes for pages and two ampersands for one', () => {
    expect(footer('R&D {pages}', '', 'page {page} of {pages}')).toBe('&LR&&D &N&Rpage &P of &N');
    expect(footer('{page', '{Pages}', '')).toBe('&L{page&C{Pages}');
  });

  it('is left out where it says nothing', () => {
    expect(sheetXml({})).not.toContain('headerFooter');
  });

  it('has no line breaks', () => {
    expect(footer('a\r\nb', '', '')).toBe('&La b');
  });

  it('has at most 255 characters and no half of a code, whatever is in it', () => {
    const any = fc
      .array(fc.constantFrom('&', '{page}', '{pages}', 'x', '1', ' ', '😀'), { maxLength: 200 })
      .map((all) => all.join(''));
    fc.assert(
      fc.property(any, any, any, (left, center, right) => {
        const found = footer(left, center, right);
        expect(found.length).toBeLessThanOrEqual(255);
        expect(found.replace(/&[LCRPN&]/g, '')).not.toContain('&');
      }),
      { numRuns: 200 },
    );
  });
});

describe('a note', () => {
  const anchor = (note: string, columnWidths: readonly number[] = []) =>
    (
      /<x:Anchor>([^<]*)/.exec(
        partOf(
          writeXlsx(bookOf({ columnWidths, notes: [{ row: 3, column: 2, text: note }] })),
          'xl/drawings/vmlDrawing1.vml',
        ),
      )?.[1] ?? ''
    )
      .split(', ')
      .map(Number);

  it('has a box right of its cell, as high as its text needs', () => {
    const [left, , top, , right = 0, , bottom = 0] = anchor('short');
    expect([left, top]).toEqual([2, 2]);
    // 180 points over columns of 48.
    expect(right).toBe(2 + 3);
    expect(anchor('line\n'.repeat(12))[6]).toBeGreaterThan(bottom);
    expect(anchor('x'.repeat(400))[6]).toBeGreaterThan(bottom);
    expect(anchor('short', [8, 8, 60])[4]).toBe(2);
  });

  it('keeps its text', () => {
    const bytes = writeXlsx(
      bookOf({ cells: [cell(3, 2, 'label', text('a'))], notes: [{ row: 3, column: 2, text: 'a <b>\nc' }] }),
    );
    const found = (read(bytes).Sheets['Sheet1']?.['B3'] as { c: { t: string }[] }).c;
    expect(found).toMatchObject([{ t: 'a <b>\nc' }]);
  });
});
