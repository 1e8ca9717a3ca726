import { excelBuildEn } from '../../src/i18n/excelBuild.en.js';
import type { CellInput, Format } from '../../src/cells/cells.js';
import { startHost, type TestHost } from '../support/host.js';
import { FLOW, INPUTS, LISTS, SAMPLE, SUMMARY } from '../xlsx/sample.js';
import { build, fillOwnSheet, sheetNames, withoutBlanks } from './building.js';

const { problems, states, lacking } = excelBuildEn;
const NAMES = SAMPLE.sheets.map(({ name }) => name);

const inExcel = (change: (workbook: Excel.Workbook) => void): Promise<void> =>
  Excel.run(async (context) => {
    change(context.workbook);
    await context.sync();
  });

const nameOf = (host: TestHost, name: string): string | undefined =>
  host.cells.names().find((one) => one.name === name)?.refersTo;

function formulaAt(host: TestHost, sheet: string, row: number, column: number): string | null | undefined {
  return host.cells.sheet(sheet)!.formulas({ row, column, rows: 1, columns: 1 })[0]?.[0];
}

/** The build is refused, says why, and leaves everything as it is. */
async function expectRefused(host: TestHost, message: string, patience?: number): Promise<void> {
  const before = host.snapshot();
  await expect(build(SAMPLE, {}, patience)).rejects.toMatchObject({
    name: 'BuildError',
    state: 'unchanged',
    message: `${message} ${states.unchanged}`,
  });
  expect(withoutBlanks(host.snapshot())).toEqual(withoutBlanks(before));
}

describe('a workbook that may not be changed', () => {
  it('because its structure is protected', async () => {
    const host = startHost();
    await inExcel(({ protection }) => {
      protection.protect();
    });
    await expectRefused(host, problems.structureProtected);
  });

  it('because it is read-only', async () => {
    await expectRefused(startHost({ readOnly: true }), problems.readOnly);
  });

  it('in an Excel that cannot tell that it is protected', async () => {
    const host = startHost();
    await inExcel(({ protection }) => {
      protection.protect();
    });
    const old = startHost({ requirementSets: { ExcelApi: '1.6' } });
    old.workbook.book.protection = host.workbook.book.protection;
    await expectRefused(old, problems.refused);
  });

  it('by an Excel that is too old', async () => {
    await expectRefused(startHost({ requirementSets: { ExcelApi: '1.1' } }), problems.tooOld);
  });
});

describe('what the user has', () => {
  it('stays: sheets and names of the same names, protected sheets', async () => {
    const host = startHost({ sheets: ['Mine', SUMMARY.toUpperCase(), `CSROI ${SUMMARY}`] });
    await fillOwnSheet('Mine');
    await inExcel(({ names, worksheets }) => {
      names.add('HARD_NPV', '=Mine!$A$2');
      worksheets.getItem('Mine').protection.protect();
    });
    const before = host.snapshot();
    const built = await build(SAMPLE);
    expect(built.sheets[0]).toEqual({ wanted: SUMMARY, name: `CSROI ${SUMMARY} 2` });
    expect(built.sheets.slice(1)).toEqual(NAMES.slice(1).map((name) => ({ wanted: name, name })));
    expect(built.names).toContainEqual({ wanted: 'Hard_NPV', name: 'Hard_NPV_2' });
    expect(nameOf(host, 'HARD_NPV')).toBe('Mine!$A$2');
    expect(nameOf(host, 'Hard_NPV_2')).toBe("'Cash flow'!$F$6");
    const own = (snapshot: typeof before) => (snapshot['sheets'] as unknown[]).slice(0, 3);
    expect(own(host.snapshot())).toEqual(own(before));
    expect(host.workbook.book.properties['title']).toBe('Own title');
    expect(host.workbook.book.properties['subject']).toBe('Business case');
    expect(host.cells.activeSheet().name).toBe(`CSROI ${SUMMARY} 2`);
  });

  it('is followed by formulas, lists, links, names and charts where a sheet is called otherwise', async () => {
    const host = startHost({ sheets: ['Mine', FLOW, LISTS] });
    await build(SAMPLE);
    const [flow, lists] = [`CSROI ${FLOW}`, `CSROI ${LISTS}`];
    expect(nameOf(host, 'Hard_NPV')).toBe(`'${flow}'!$F$6`);
    const text = JSON.stringify(host.snapshot());
    const summary = host.cells.sheet(SUMMARY)!;
    const book = host.workbook.sheetBook(summary);
    expect(JSON.stringify(book.charts)).toContain(`'${flow}'!$C$`);
    expect(JSON.stringify(book.validations)).toContain(`'${lists}'!$A$2:$A$4`);
    for (const { formula } of summary.formulaCells()) expect(formula).not.toContain(`'${FLOW}'!`);
    expect(text).not.toContain(`'${FLOW}'!`);
  });

  it('keeps an old build apart from sheets that are moved or called otherwise by hand', async () => {
    const host = startHost({ sheets: ['Mine'] });
    await build(SAMPLE);
    await inExcel(({ worksheets }) => {
      const flow = worksheets.getItem(FLOW);
      flow.name = 'Moved';
      flow.position = 0;
    });
    await build(SAMPLE);
    // It is built anew under the name and in the place that it was given.
    expect(sheetNames(host)).toEqual(['Moved', 'Mine', ...NAMES.filter((name) => name !== FLOW)]);
    expect(nameOf(host, 'Hard_NPV')).toBe("'Moved'!$F$6");
  });

  it('gets its names back after sheets of an old build were deleted by hand', async () => {
    const host = startHost({ sheets: ['Mine'] });
    await build(SAMPLE);
    await inExcel(({ worksheets }) => {
      worksheets.getItem(FLOW).delete();
    });
    expect(nameOf(host, 'Hard_NPV')).toContain('#REF!');
    await build(SAMPLE);
    expect(nameOf(host, 'Hard_NPV')).toBe("'Cash flow'!$F$6");
    expect(host.cells.names()).toHaveLength(SAMPLE.names.length);
  });
});

describe('while it is built', () => {
  const write = (host: TestHost, sheet: string, input: CellInput) => {
    host.cells.sheet(sheet)!.write({ row: 0, column: 0, rows: 1, columns: 1 }, [[input]]);
  };

  it('other cells can be edited', async () => {
    const host = startHost({ sheets: ['Mine'] });
    host.channel.before(2, () => {
      write(host, 'Mine', { formula: '=1+1' });
    });
    await build(SAMPLE);
    expect(formulaAt(host, 'Mine', 0, 0)).toBe('=1+1');
    expect(sheetNames(host)).toEqual(['Mine', ...NAMES]);
  });

  it.each([
    ['a new sheet is deleted', (host: TestHost) => host.cells.sheet('_2')?.delete()],
    ['a sheet gets a name that is needed', (host: TestHost) => host.cells.sheet('Mine')?.rename(INPUTS)],
  ])('it is taken back when %s', async (_, meanwhile) => {
    const host = startHost({ sheets: ['Mine'] });
    host.channel.before(3, () => {
      meanwhile(host);
    });
    await expect(build(SAMPLE)).rejects.toMatchObject({
      state: 'unchanged',
      message: `${problems.changed} ${states.unchanged}`,
    });
    expect(sheetNames(host)).toHaveLength(1);
    await build(SAMPLE);
    expect(sheetNames(host).slice(-NAMES.length)).toHaveLength(NAMES.length);
  });

  it('waits for the end of editing a cell, and does not wait for ever', async () => {
    const host = startHost();
    host.channel.beginEditing();
    setTimeout(() => {
      host.channel.endEditing();
    }, 50);
    await build(SAMPLE);
    const other = startHost();
    other.channel.beginEditing();
    await expect(build(SAMPLE, {}, 100)).rejects.toMatchObject({
      problem: 'noAnswer',
      message: `${problems.noAnswer.replace('{seconds}', '1')} ${states.unchanged}`,
    });
    other.channel.endEditing();
    await build(SAMPLE);
    expect(sheetNames(other)).toEqual(['Sheet1', ...NAMES]);
  });

  it('can be aborted, and is taken back', async () => {
    const started = startHost({ sheets: ['Mine'] });
    await build(SAMPLE);
    const before = started.snapshot();
    const controller = new AbortController();
    const reason = new Error('enough');
    const parts: number[] = [];
    const building = build(SAMPLE, {
      signal: controller.signal,
      progress: (part) => {
        parts.push(part);
        if (parts.length === 2) controller.abort(reason);
      },
    });
    await expect(building).rejects.toBe(reason);
    expect(started.snapshot()).toEqual(before);
    expect(parts.length).toBeLessThan(SAMPLE.sheets.length);
  });

  it.each([1, 2])('can be aborted while Excel does not answer request %d', async (at) => {
    const host = startHost({ sheets: ['Mine'] });
    const before = host.snapshot();
    host.channel.plan({ at, done: 'half', reply: 'never' });
    const controller = new AbortController();
    setTimeout(() => {
      controller.abort();
    }, 300);
    await expect(build(SAMPLE, { signal: controller.signal })).rejects.toMatchObject({ name: 'AbortError' });
    expect(host.snapshot()).toEqual(before);
  });
});

/** Looks as one sees them: a line between two cells may belong to either. */
function seen(formats: readonly (readonly Format[])[]): unknown {
  return formats.map((line, row) =>
    line.map(({ borders, numberFormat = 'General', wrap = false, bold = false, ...look }, column) => {
      const [above, before] = [formats[row - 1]?.[column], line[column - 1]];
      const top = borders?.top ?? above?.borders?.bottom;
      const left = borders?.left ?? before?.borders?.right;
      return { vertical: 'bottom', ...look, numberFormat, wrap, bold, top, left };
    }),
  );
}

const withoutIndent = (format: Format): Format =>
  Object.fromEntries(Object.entries(format).filter(([property]) => property !== 'indent'));

describe('an older Excel', () => {
  it.each([
    [
      '1.2',
      [
        'replacing',
        'storedCase',
        'styles',
        'names',
        'links',
        'frozen',
        'tabColors',
        'properties',
        'gridlines',
        'validations',
        'alignment',
        'conditionalFormats',
        'charts',
        'pages',
        'following',
        'notes',
      ],
    ],
    [
      '1.5',
      [
        'styles',
        'names',
        'links',
        'frozen',
        'tabColors',
        'properties',
        'gridlines',
        'validations',
        'alignment',
        'conditionalFormats',
        'charts',
        'pages',
        'following',
        'notes',
      ],
    ],
    ['1.7', ['gridlines', 'validations', 'conditionalFormats', 'charts', 'pages', 'following', 'notes']],
    ['1.8', ['conditionalFormats', 'charts', 'pages', 'following', 'notes']],
    ['1.9', ['notes']],
  ])('of ExcelApi %s gets everything it can show, and is told what is left out', async (version, left) => {
    const host = startHost({ sheets: ['Mine', SUMMARY], requirementSets: { ExcelApi: version } });
    const built = await build(SAMPLE);
    expect([...built.lacking].sort()).toEqual([...left].sort());
    for (const feature of built.lacking) expect(lacking[feature]).toMatch(/^[A-Z].*[.]$/);
    const name = `CSROI ${SUMMARY}`;
    expect(sheetNames(host)).toEqual(['Mine', SUMMARY, name, ...NAMES.slice(1)]);
    const head = host.cells.sheet(name)!.formats({ row: 0, column: 0, rows: 1, columns: 1 })[0]?.[0];
    expect(head).toMatchObject({ bold: true, size: 18 });
  });

  it.each([
    ['1.2', 'but for the indents that it lacks'],
    ['1.8', 'to the indent'],
  ])('of ExcelApi %s gives every cell the look that a newer one gives it, %s', async (version) => {
    const isIndented = version !== '1.2';
    const looks = async (newest: string) => {
      const host = startHost({ requirementSets: { ExcelApi: newest } });
      await build(SAMPLE);
      return NAMES.map((name) => {
        const sheet = host.cells.sheet(name)!;
        const { rows, columns } = sheet.extent();
        const formats = sheet.formats({ row: 0, column: 0, rows: rows + 1, columns: columns + 1 });
        return seen(isIndented ? formats : formats.map((line) => line.map(withoutIndent)));
      });
    };
    expect(await looks(version)).toEqual(await looks('1.15'));
  });

  it.each(['1.2', '1.7'])('of ExcelApi %s takes a failed build back too', async (version) => {
    for (const done of ['nothing', 'half', 'everything'] as const) {
      const host = startHost({ sheets: ['Mine'], requirementSets: { ExcelApi: version } });
      const before = host.snapshot();
      host.channel.plan({ at: 2, done, reply: 'error' });
      await expect(build(SAMPLE)).rejects.toMatchObject({ problem: 'failed', state: 'unchanged' });
      expect(withoutBlanks(host.snapshot())).toEqual(withoutBlanks(before));
    }
  });
});
