import { posix } from 'node:path';
import { execFileSync } from 'node:child_process';
import { writeXlsx } from '../../src/xlsx/writeXlsx.js';
import { partOf, partsOf } from './parts.js';
import { bookOf, cell, FLOW, number, place, PRINT, SAMPLE, text } from './sample.js';

/** Where the relationships of a part lie; those of the whole file belong to a part without a name. */
const relationshipsOf = (path: string) =>
  posix.join(posix.dirname(path), '_rels', `${posix.basename(path)}.rels`);

const bytes = writeXlsx(SAMPLE);
const parts = partsOf(bytes);
const all = (xml: string, pattern: RegExp): string[] =>
  [...xml.matchAll(pattern)].map(([, found = '']) => found);

describe('the package', () => {
  it('has the same bytes for the same data', () => {
    expect(Buffer.from(writeXlsx(structuredClone(SAMPLE))).equals(Buffer.from(bytes))).toBe(true);
  });

  it.each(['America/Los_Angeles', 'Asia/Kathmandu', 'Pacific/Kiritimati'])(
    'has them in %s too',
    (TZ) => {
      const script = `import('./src/xlsx/writeXlsx.ts').then(({ writeXlsx }) => import('./tests/xlsx/sample.ts').then(({ SAMPLE }) => {
      process.stdout.write(Buffer.from(writeXlsx(SAMPLE)));
    }))`;
      const there = execFileSync(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', script], {
        env: { ...process.env, TZ },
        maxBuffer: 1e8,
      });
      expect(there.equals(Buffer.from(bytes))).toBe(true);
    },
    60_000,
  );

  it('begins with the types of its parts', () => {
    expect([...parts.keys()][0]).toBe('[Content_Types].xml');
  });

  it('gives every part a type', () => {
    const types = parts.get('[Content_Types].xml') ?? '';
    const extensions = all(types, /<Default Extension="(\w+)"/g);
    const overrides = all(types, /<Override PartName="\/([^"]+)"/g);
    for (const path of parts.keys()) {
      if (path === '[Content_Types].xml') continue;
      expect(overrides.includes(path) || extensions.includes(path.split('.').at(-1) ?? '')).toBe(true);
    }
    expect(overrides.filter((path) => !parts.has(path))).toEqual([]);
  });

  it('can be walked from its root to every part, and nowhere else', () => {
    const reached = new Set<string>();
    const walk = (from: string) => {
      const path = relationshipsOf(from);
      const relationships = parts.get(path);
      if (relationships === undefined) return;
      reached.add(path);
      for (const target of all(relationships, /Target="([^"]+)"/g)) {
        const to = posix.join(posix.dirname(from), target);
        expect([...parts.keys()]).toContain(to);
        if (reached.has(to)) continue;
        reached.add(to);
        walk(to);
      }
    };
    walk('');
    expect([...parts.keys()].filter((path) => !reached.has(path))).toEqual(['[Content_Types].xml']);
  });

  it('leads to nothing outside', () => {
    for (const [path, xml] of parts) if (path.endsWith('.rels')) expect(xml).not.toContain('TargetMode');
  });

  it('refers by ids that its relationships have', () => {
    for (const [path, xml] of parts) {
      const ids = all(xml, /r:id="(\w+)"/g);
      if (ids.length === 0) continue;
      const known = parts.get(relationshipsOf(path)) ?? '';
      for (const id of ids) expect(known).toContain(`Id="${id}"`);
    }
  });
});

describe('names of the workbook', () => {
  const book = {
    ...bookOf(
      { name: 'B' },
      { name: "it's", print: { ...PRINT, titleColumns: { from: 1, to: 2 }, titleRows: { from: 1, to: 6 } } },
    ),
    names: ['zeta', 'Alpha', '_b', 'Print_b', 'beta'].map((name) => ({ name, to: place('B', 2, 3) })),
  };
  const xml = partOf(writeXlsx(book), 'xl/workbook.xml');

  it('are sorted as Excel sorts them: without regard to case, built-in ones by their own name', () => {
    expect(all(xml, /<definedName name="([^"]+)"/g)).toEqual([
      '_b',
      'Alpha',
      'beta',
      '_xlnm.Print_Area',
      '_xlnm.Print_Area',
      'Print_b',
      '_xlnm.Print_Titles',
      'zeta',
    ]);
  });

  it('stand for quoted and fixed cells, columns before rows', () => {
    expect(xml).toContain(`<definedName name="Alpha">'B'!$C$2</definedName>`);
    expect(xml).toContain(
      `<definedName name="_xlnm.Print_Titles" localSheetId="1">'it''s'!$A:$B,'it''s'!$1:$6</definedName>`,
    );
  });
});

describe('the part that no sheet shows', () => {
  it('is found by its namespace, under an id that stays the same', () => {
    const properties = parts.get('customXml/itemProps1.xml') ?? '';
    expect(parts.get('customXml/item1.xml')).toBe(SAMPLE.parts[0]?.xml);
    expect(all(properties, /uri="([^"]+)"/g)).toEqual(['urn:csroi:case']);
    const [id = ''] = all(properties, /itemID="([^"]+)"/g);
    expect(id).toMatch(/^\{[\dA-F]{8}-[\dA-F]{4}-8[\dA-F]{3}-8[\dA-F]{3}-[\dA-F]{12}\}$/);
    const changed = { ...SAMPLE, parts: SAMPLE.parts.map((part) => ({ ...part, xml: '<other/>' })) };
    expect(partOf(writeXlsx(changed), 'customXml/itemProps1.xml')).toBe(properties);
    const twice = partsOf(writeXlsx({ ...SAMPLE, parts: [...SAMPLE.parts, ...SAMPLE.parts] }));
    expect(twice.get('customXml/itemProps2.xml')).not.toContain(id);
  });
});

describe('a file', () => {
  it('has the active cell in A1 of every sheet and opens with the first', () => {
    for (const [path, xml] of parts) {
      if (!path.startsWith('xl/worksheets/sheet')) continue;
      expect(xml.includes('tabSelected="1"')).toBe(path.endsWith('sheet1.xml'));
      // Of the pane where typing goes, A1 is what the format implies.
      for (const selection of xml.match(/<selection [^>]*>/g) ?? []) {
        const isActive = selection.includes(/activePane="(\w+)"/.exec(xml)?.[1] ?? '');
        if (isActive) expect(selection).not.toContain('activeCell');
      }
    }
  });

  it('keeps text that looks like a formula text, by a mark on the cell', () => {
    const book = bookOf({
      cells: ['=1', '+1', '-1', '@a', 'a=1', "'=1"].map((written, at) =>
        cell(at + 1, 1, 'label', text(written)),
      ),
    });
    const file = writeXlsx(book);
    const sheet = partOf(file, 'xl/worksheets/sheet1.xml');
    expect(sheet).not.toContain('<f>');
    const formats =
      (/<cellXfs.*<\/cellXfs>/.exec(partOf(file, 'xl/styles.xml')) ?? [''])[0].match(/<xf [^>]*>/g) ?? [];
    const marked = all(sheet, /<c r="A\d" s="(\d+)"/g).map((at) =>
      formats[Number(at)]?.includes('quotePrefix="1"'),
    );
    expect(marked).toEqual([true, true, true, true, false, false]);
  });

  it('writes a blank text as a cell without content', () => {
    const sheet = partOf(
      writeXlsx(bookOf({ cells: [cell(1, 1, 'label', text(''))] })),
      'xl/worksheets/sheet1.xml',
    );
    expect(sheet).toMatch(/<c r="A1" s="\d+"\/>/);
  });

  it('stores the form of a formula that files have', () => {
    const content = {
      kind: 'formula',
      formula: 'NORM.S.INV(0.5)',
      fileFormula: '_xlfn.NORM.S.INV(0.5)',
      value: 0,
    } as const;
    const sheet = partOf(
      writeXlsx(bookOf({ cells: [cell(1, 1, 'label', content)] })),
      'xl/worksheets/sheet1.xml',
    );
    expect(sheet).toContain('<f>_xlfn.NORM.S.INV(0.5)</f><v>0</v>');
  });

  it('has as many pages between breaks as the paper has room for', () => {
    const months = Array.from({ length: 36 }, () => 12);
    const print = (columns: readonly number[]) => ({
      ...PRINT,
      area: { row: 1, column: 1, rows: 40, columns: 38 },
      titleColumns: { from: 1, to: 2 },
      breaks: { rows: [], columns },
    });
    const scale = (columns: readonly number[]) => {
      const book = bookOf({
        name: FLOW,
        cells: [cell(1, 1, 'label', number(1))],
        columnWidths: [30, 4, ...months],
        print: print(columns),
      });
      return Number(/ scale="(\d+)"/.exec(partOf(writeXlsx(book), 'xl/worksheets/sheet1.xml'))?.[1]);
    };
    // 30, 4 and 12 months of 12 characters: 215 + 33 + 12 × 89 pixels on 277 mm, of which a digit takes 5.58 points and not 5.25.
    const paper = (277 / 25.4) * 96;
    expect(scale([14, 26])).toBe(Math.floor((100 * paper * 5.25) / 5.58 / (215 + 33 + 12 * 89)));
    expect(scale([14, 26])).toBeGreaterThan(scale([26]));
    expect(scale([3, 4, 5])).toBeLessThan(scale([14, 26]));
    expect(scale(Array.from({ length: 35 }, (_, at) => at + 3))).toBe(100);
  });
});
