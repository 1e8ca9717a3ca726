import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { toCaseFile } from '../../../src/roi/case/stored.js';
import { caseWith, custom, once } from './completeCase.js';

interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

const TIMEOUT = 120_000;

async function run(...args: readonly string[]): Promise<Ran> {
  try {
    const { stdout, stderr } = await promisify(execFile)(
      process.execPath,
      ['--import', 'tsx', 'src/build/model.ts', ...args],
      { maxBuffer: 64e6 },
    );
    return { code: 0, out: stdout, err: stderr };
  } catch (error) {
    const { code, stdout, stderr } = error as { code: number; stdout: string; stderr: string };
    return { code, out: stdout, err: stderr };
  }
}

describe('npm run model', () => {
  const folder = mkdtempSync(join(tmpdir(), 'csroi-model-'));
  const file = join(folder, 'case.json');
  const theCase = caseWith({ benefits: [custom('B', 100)], costs: [once('K', 600)] });
  beforeAll(() => {
    writeFileSync(file, JSON.stringify(toCaseFile(theCase, '1.0.0')));
  });
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  it(
    'prints every result as JSON',
    async () => {
      const { code, out, err } = await run(file);
      expect([code, err]).toEqual([0, '']);
      expect(JSON.parse(out)).toMatchObject({
        'hard.roi': 1,
        'hard.paybackMonths': 6,
        'scenario.conservative.total.costs': 660,
        'total.monthlyRoi': 'word.noRunningCosts',
      });
    },
    TIMEOUT,
  );

  it(
    'sets figures, tells and prints one result',
    async () => {
      const told = await run(file, '--set', 'benefits.B.flow.amount=200', '--explain', 'hard.roi');
      expect(told).toMatchObject({ code: 0, err: '' });
      expect(told.out).toContain('Net benefit (hard) 1,800 ÷ Costs 600');
      expect(told.out).toMatch(/= 3\n$/);
      const printed = await run(file, '--formula', 'hard.npv');
      expect(printed.out).toMatch(/^=\$?B\$?\d+-\$?B\$?\d+\n$/);
    },
    TIMEOUT,
  );

  it(
    'knows presets and the schema',
    async () => {
      const preset = await run('--preset', 'knowledge-management');
      expect((JSON.parse(preset.out) as Record<string, unknown>)['hard.roi']).toBe(27);
      expect(JSON.parse((await run('--schema')).out)).toHaveProperty('properties');
    },
    TIMEOUT,
  );

  it.each([
    [['--preset', 'none'], 1],
    [['nowhere.json'], 1],
    [[], 1],
    [['--wrong'], 1],
    [['--set', 'terms.horizonMonths=13', '--set', 'terms.discountRate=-1'], 2],
    [['--set', 'nothing.here=1'], 1],
    [['--explain', 'hard.nothing'], 1],
  ])(
    'refuses %j in %d lines',
    async (args, lines) => {
      const isAboutFile = args[0] === '--set' || args[0] === '--explain';
      const { code, out, err } = await run(...(isAboutFile ? [file] : []), ...args);
      expect([code, out]).toEqual([1, '']);
      expect(err.trimEnd().split('\n')).toHaveLength(lines);
    },
    TIMEOUT,
  );
});
