import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { runInNewContext } from 'node:vm';
import { gzipSync } from 'node:zlib';
import { partsOf } from './parts.js';
import { SAMPLE } from './sample.js';

/* The writer as a browser gets it: one file, with what it needs of fflate. */

const ROOT = join(__dirname, '../..');
const KILOBYTE = 1024;

const CONFIG = (folder: string) => `export default {
  mode: 'production',
  context: ${JSON.stringify(ROOT)},
  target: ['web', 'es2022'],
  entry: './src/xlsx/writeXlsx.ts',
  output: { path: ${JSON.stringify(folder)}, filename: 'xlsx.js', library: { type: 'var', name: 'xlsx' } },
  resolve: { extensionAlias: { '.js': ['.ts', '.js'] } },
  resolveLoader: { modules: [${JSON.stringify(join(ROOT, 'node_modules'))}] },
  module: { rules: [{ test: /\\.ts$/, loader: 'swc-loader', options: { jsc: { parser: { syntax: 'typescript' }, target: 'es2022' } } }] },
};`;

describe('in a browser', () => {
  const folder = mkdtempSync(join(tmpdir(), 'csroi-xlsx-'));
  let source = '';
  beforeAll(() => {
    const config = join(folder, 'webpack.config.mjs');
    writeFileSync(config, CONFIG(folder));
    const webpack = require.resolve('webpack/bin/webpack.js');
    execFileSync(process.execPath, [webpack, '--config', config, '--stats=errors-only'], { cwd: ROOT });
    source = readFileSync(join(folder, 'xlsx.js'), 'utf8');
  }, 120_000);
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  it('is at most 20 KB, compressed', () => {
    expect(gzipSync(source, { level: 9 }).length / KILOBYTE).toBeLessThanOrEqual(20);
  });

  it('writes a whole file where there is nothing but the language itself', () => {
    const context = { data: JSON.stringify(SAMPLE), bytes: [] as number[] };
    runInNewContext(`${source}; bytes = Array.from(xlsx.writeXlsx(JSON.parse(data)))`, context);
    expect(partsOf(Uint8Array.from(context.bytes)).has('xl/workbook.xml')).toBe(true);
  });
});
