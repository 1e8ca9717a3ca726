import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const COPIED = ['src', 'tests/kpi', 'jest.config.js', 'package.json', 'tsconfig.base.json'];

describe('npm run new', () => {
  const folder = mkdtempSync(join(tmpdir(), 'csroi-new-'));
  const node = (...args: string[]) =>
    spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8', timeout: 60_000 });
  const scaffold = (...args: string[]) => node('--import', 'tsx', 'src/build/scaffold.ts', ...args);

  beforeAll(() => {
    for (const path of COPIED) cpSync(join(ROOT, path), join(folder, path), { recursive: true });
    symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'), 'junction');
  });
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  it('makes a function that runs, its prose, its test and its place in the registry', () => {
    const { status, stdout } = scaffold('investment', 'tryOut');
    expect(status).toBe(0);
    expect(stdout).toContain('src/kpi/investment/tryOut.doc.ts');
    expect(readFileSync(join(folder, 'src/kpi/registry.ts'), 'utf8')).toContain('  tryOut,\n');
    const jest = node(join(ROOT, 'node_modules/jest/bin/jest.js'), 'tests/kpi/investment/tryOut');
    expect(jest.stderr).toContain('1 passed');
  }, 60_000);

  it('overwrites nothing, and says what it needs', () => {
    expect(scaffold('investment', 'roi')).toMatchObject({
      status: 1,
      stderr: expect.stringContaining('exists already'),
    });
    expect(scaffold('finance', 'payOff').stderr).toContain('The category must be one of survey, operations');
    expect(scaffold('survey', 'NPS 2').stderr).toContain('camelCase');
    expect(existsSync(join(folder, 'src/kpi/finance'))).toBe(false);
  }, 60_000);
});
