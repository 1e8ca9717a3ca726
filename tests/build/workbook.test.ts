import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import * as XLSX from 'xlsx';
import { PRESET_IDS } from '../../src/roi/case/project.js';
import { COMMAND_TIMEOUT, runCommand, type Ran } from '../support/command.js';
import { describeWithLibreOffice, LIBREOFFICE_TIMEOUT, recalculate } from '../support/libreoffice.js';
import { describeWithShared, shared } from '../xlsx/shared.js';

/* The command as automation runs it: a process, a file that comes out of it, what it says and how it ends. */

const folder = mkdtempSync(join(tmpdir(), 'csroi-workbook-'));
const at = (name: string): string => join(folder, name);
const workbook = (...args: readonly string[]): Promise<Ran> => runCommand('workbook', args);
const SAMPLE = 'assets/samples/omnichannel.json';

afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** A number of the file, by the name of its cell. */
function named(bytes: Uint8Array, name: string): unknown {
  const book = XLSX.read(bytes, { type: 'array' });
  const { Ref } = book.Workbook!.Names!.find(({ Name }) => Name === name)!;
  const [sheet = '', address = ''] = Ref.replaceAll(/['$]/g, '').split('!');
  return (book.Sheets[sheet]![address] as XLSX.CellObject).v;
}

async function model(...args: readonly string[]): Promise<Record<string, unknown>> {
  return JSON.parse((await runCommand('model', args)).out) as Record<string, unknown>;
}

describe('npm run workbook', () => {
  it(
    'writes the workbook of a case file and says so, and nothing else',
    async () => {
      const file = at('case.xlsx');
      expect(await workbook(SAMPLE, file)).toEqual({ code: 0, out: `Wrote ${file}\n`, err: '' });
      expect(named(readFileSync(file), 'Hard_ROI')).toBeCloseTo(
        (await model(SAMPLE))['hard.roi'] as number,
        9,
      );
      expect(readdirSync(folder).filter((name) => name.startsWith('case'))).toEqual(['case.xlsx']);
    },
    COMMAND_TIMEOUT,
  );

  it(
    'changes figures first',
    async () => {
      const file = at('set.xlsx');
      const set = ['--preset', 'knowledge-management', '--set', 'terms.discountRate=0.2'];
      expect(await workbook(...set, file)).toMatchObject({ code: 0 });
      expect(named(readFileSync(file), 'Discount_Rate')).toBe(0.2);
      expect(named(readFileSync(file), 'Hard_NPV')).toBeCloseTo(
        (await model(...set))['hard.npv'] as number,
        6,
      );
    },
    COMMAND_TIMEOUT,
  );

  it(
    'replaces a file only when told to, and then as a whole',
    async () => {
      const file = at('there.xlsx');
      writeFileSync(file, 'mine');
      expect(await workbook('--preset', 'blank', file)).toEqual({
        code: 1,
        out: '',
        err: `${file} is there already; --force replaces it\n`,
      });
      expect(readFileSync(file, 'utf8')).toBe('mine');
      expect(await workbook('--preset', 'blank', '--force', file)).toMatchObject({ code: 0 });
      expect(Object.keys(unzipSync(readFileSync(file)))).toContain('xl/workbook.xml');
    },
    COMMAND_TIMEOUT,
  );

  it(
    'writes nothing of a case with faults, and tells each on a line',
    async () => {
      const set = ['--set', 'terms.horizonMonths=13', '--set', 'terms.discountRate=abc'];
      expect(await workbook(SAMPLE, ...set, at('faulty.xlsx'))).toEqual({
        code: 1,
        out: '',
        err: 'terms.horizonMonths needs one of 12, 24, 36, 48, 60, found 13\nterms.discountRate needs a number, found "abc"\n',
      });
      const left = readdirSync(folder).filter((name) => name.startsWith('faulty'));
      expect(left).toEqual([]);
    },
    COMMAND_TIMEOUT,
  );

  it(
    'knows itself',
    async () => {
      const { code, out } = await workbook('--help');
      expect(code).toBe(0);
      for (const preset of PRESET_IDS) expect(out).toContain(preset);
    },
    COMMAND_TIMEOUT,
  );

  mkdirSync(at('folder.xlsx'));
  it.each([
    [[], 'workbook needs a case file or --preset, then the .xlsx file to write, found nothing'],
    [['a.json'], 'workbook needs a case file or --preset, then the .xlsx file to write, found a.json'],
    [['a', 'b', 'c'], 'workbook needs a case file or --preset, then the .xlsx file to write, found a, b, c'],
    [['--preset', 'blank', 'a', 'b'], 'workbook needs one .xlsx file to write beside --preset, found a, b'],
    [['--preset', 'blank'], 'workbook needs one .xlsx file to write beside --preset, found nothing'],
    [['--explain', 'hard.roi'], '--explain is no option; --help lists them'],
    [[SAMPLE, at('out.xls')], `workbook writes a file whose name ends in .xlsx, found ${at('out.xls')}`],
    [
      [SAMPLE, at('none/out.xlsx')],
      `${at('none/out.xlsx')} cannot be written: there is no folder ${at('none')}; make it first`,
    ],
    [[SAMPLE, at('folder.xlsx'), '--force'], `${at('folder.xlsx')} cannot be written: it is a folder`],
    [[at('none.json'), at('out.xlsx')], `${at('none.json')} cannot be read: there is no such file`],
    [['--preset', 'none', at('out.xlsx')], `--preset needs one of ${PRESET_IDS.join(', ')}, found none`],
  ])(
    'refuses %j',
    async (args, line) => {
      expect(await workbook(...args)).toEqual({ code: 1, out: '', err: `${line}\n` });
    },
    COMMAND_TIMEOUT,
  );

  // Whoever may write everywhere becomes someone who may not.
  const nobody = process.getuid?.() === 0 ? { uid: 65_534 } : {};
  it(
    'says which place it may not write to',
    async () => {
      chmodSync(folder, 0o755);
      const closed = at('closed');
      mkdirSync(closed, { mode: 0o555 });
      const file = join(closed, 'out.xlsx');
      const { code, err } = await runCommand('workbook', ['--preset', 'blank', file], nobody);
      expect([code, err]).toEqual([
        1,
        `${file} cannot be written: the system does not allow it (EACCES); it needs a folder you may write to, and a file that no other program has open\n`,
      ]);
      expect(existsSync(file)).toBe(false);
    },
    COMMAND_TIMEOUT,
  );
});

/** The file with another number in a named input, as when it is typed into the cell and saved. */
function typedInto(bytes: Uint8Array, name: string, value: number): Uint8Array {
  const parts = unzipSync(bytes);
  const book = strFromU8(parts['xl/workbook.xml']!);
  const [, sheet = '', address = ''] = new RegExp(`name="${name}">'([^']+)'!([$A-Z0-9]+)<`).exec(book)!;
  const position = [...book.matchAll(/<sheet name="([^"]+)"/g)].findIndex(([, found]) => found === sheet);
  const path = `xl/worksheets/sheet${position + 1}.xml`;
  const cell = new RegExp(`(<c r="${address.replaceAll('$', '')}"[^>]*><v>)[^<]*`);
  const changed = strFromU8(parts[path]!).replace(cell, `$1${value}`);
  return zipSync({ ...parts, [path]: strToU8(changed) });
}

describeWithLibreOffice('an input changed in the file', () => {
  it.each([
    ['omnichannel', 'Benefits_HandlingTime_Attribution', 'benefits.handlingTime.attribution', 0.5],
    ['knowledge-management', 'Discount_Rate', 'terms.discountRate', 0.25],
  ] as const)(
    'of %s moves the results as it does in the model',
    async (preset, name, path, value) => {
      const file = at(`${preset}-typed.xlsx`);
      await workbook('--preset', preset, file);
      const before = readFileSync(file);
      const after = await recalculate(typedInto(before, name, value));
      const expected = await model('--preset', preset, '--set', `${path}=${value}`);
      expect(named(after, 'Hard_ROI')).toBeCloseTo(expected['hard.roi'] as number, 9);
      expect(named(after, 'Hard_NPV')).toBeCloseTo(expected['hard.npv'] as number, 4);
      expect(named(after, 'Hard_NPV')).not.toBeCloseTo(named(before, 'Hard_NPV') as number, 0);
    },
    2 * LIBREOFFICE_TIMEOUT,
  );
});

const TOOL = 'tools/check-xlsx.py';

describeWithShared(TOOL)('check-xlsx', () => {
  describeWithLibreOffice('with LibreOffice', () => {
    it.each(PRESET_IDS)(
      'finds nothing wrong with %s',
      async (preset) => {
        const file = at(`${preset}.xlsx`);
        await workbook('--preset', preset, file);
        const { stdout } = spawnSync('/usr/bin/python3', [shared(TOOL), file], { encoding: 'utf8' });
        expect(stdout).toMatch(/^wrong: 0$/m);
      },
      2 * LIBREOFFICE_TIMEOUT,
    );
  });
});
