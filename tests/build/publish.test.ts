import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { manifestFiles } from '../../src/build/manifest.js';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const WEBPACK = createRequire(import.meta.url).resolve('webpack/bin/webpack.js');
const ORIGIN = 'https://example.org/csroi';
const build = (folder: string, origin: string) => [
  WEBPACK,
  ...['--env', `origin=${origin}`],
  ...['--output-path', folder, '--stats=errors-only'],
];

describe('npm run build -- --env origin=…', () => {
  const folder = mkdtempSync(join(tmpdir(), 'csroi-publish-'));
  const file = (name: string) => readFileSync(join(folder, name), 'utf8');

  beforeAll(() => {
    execFileSync(process.execPath, build(folder, `${ORIGIN}/`), { cwd: ROOT });
  }, 120_000);
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  it('rewrites every address', () => {
    for (const name of ['manifest.xml', 'functions.json', 'taskpane.html', 'functions.js', 'taskpane.js']) {
      expect(file(name)).not.toContain('localhost');
    }
    expect(file('manifest.xml')).toContain(`${ORIGIN}/taskpane.html`);
    expect(file('functions.json')).toContain(`"helpUrl": "${ORIGIN}/help/functions.html#nps"`);
  });

  it('takes office.js from Microsoft, as published add-ins must', () => {
    expect(file('taskpane.html')).toContain(
      'src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"',
    );
  });

  it('writes every file that the manifest names, and nothing of the workbench', () => {
    for (const name of manifestFiles(readFileSync(join(ROOT, 'manifest.xml'), 'utf8'))) {
      expect(existsSync(join(folder, name))).toBe(true);
    }
    expect(readdirSync(folder)).not.toContain('workbench');
    expect(readdirSync(folder)).toContain('THIRD-PARTY-NOTICES.txt');
  });

  it('refuses an address that Excel would refuse', () => {
    const { status, stdout, stderr } = spawnSync(process.execPath, build(folder, 'http://example.org'), {
      cwd: ROOT,
      encoding: 'utf8',
    });
    expect(status).not.toBe(0);
    expect(stdout + stderr).toContain('does not begin with https://');
  }, 120_000);
});
