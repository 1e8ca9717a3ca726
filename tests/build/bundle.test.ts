import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { createContext, runInContext } from 'node:vm';
import { gzipSync } from 'node:zlib';
import { catalogue } from '../../src/kpi/catalogue.js';
import { registry } from '../../src/kpi/registry.js';
import { column } from '../kpi/helpers.js';

/*
 * What `npm run build` left in dist. Without a build these fail: the build is part of `npm test`.
 */
const root = fileURLToPath(new URL('../../', import.meta.url));
const dist = (file: string) => join(root, 'dist', file);
const KILOBYTE = 1024;
const gzipped = (source: string | Buffer) => gzipSync(source, { level: 9 }).length / KILOBYTE;

type Callable = (...args: unknown[]) => unknown;

class CellError extends Error {
  constructor(
    readonly code: string,
    message = '',
  ) {
    super(message);
  }
}

/** Runs functions.js where only `CustomFunctions` exists: no Office, no document, no timers. */
function load(source: string): Record<string, Callable> {
  const associated: Record<string, Callable> = {};
  const associate = (mappings: Record<string, Callable>) => Object.assign(associated, mappings);
  runInContext(source, createContext({ CustomFunctions: { Error: CellError, associate } }));
  return associated;
}

const functionsJs = readFileSync(dist('functions.js'), 'utf8');

describe('dist/functions.js', () => {
  const associated = load(functionsJs);

  it('associates every function of the registry and of functions.json, and no other', () => {
    const { functions } = JSON.parse(readFileSync(dist('functions.json'), 'utf8')) as {
      functions: { id: string }[];
    };
    const ids = registry.map(({ id }) => id).sort();
    expect(Object.keys(associated).sort()).toEqual(ids);
    expect(functions.map(({ id }) => id).sort()).toEqual(ids);
  });

  it('computes there: the first example of every function but SENTIMENT, whose lexicon is a file of its own', () => {
    for (const { fn, doc } of catalogue) {
      const example = doc.examples.find((candidate) => 'result' in candidate);
      if (fn.id === 'SENTIMENT' || !example) continue;
      const result = associated[fn.id]?.(...fn.params.map((_, at) => example.args[at] ?? null), {});
      expect(result).not.toBeInstanceOf(Promise);
      expect(JSON.stringify(result)).toMatch(/\d/);
    }
  });

  it('says so when the lexicon cannot be loaded', async () => {
    await expect(associated['SENTIMENT']?.([['good']], null, {})).rejects.toMatchObject({
      code: '#N/A',
      message: expect.stringContaining('lexicon'),
    });
  });

  it('explains errors in words', () => {
    expect(() => associated['NPS']?.(column([11]), {})).toThrow(/scale from 0 to 10/);
  });

  it('is at most 60 KB gzipped', () => {
    expect(gzipped(functionsJs)).toBeLessThanOrEqual(60);
  });

  it('carries neither prose nor polyfills', () => {
    expect(functionsJs).not.toContain('core-js');
    for (const { doc } of catalogue) expect(functionsJs).not.toContain(doc.summary);
  });
});

it('is at most 25 KB gzipped without the statistics library', () => {
  const folder = mkdtempSync(join(tmpdir(), 'csroi-bare-'));
  const webpack = require.resolve('webpack/bin/webpack.js');
  const args = [
    '--config-name',
    'functions',
    '--env',
    'bare',
    '--stats=errors-only',
    '--output-path',
    folder,
  ];
  execFileSync(process.execPath, [webpack, ...args], { cwd: root });
  expect(gzipped(readFileSync(join(folder, 'functions.js')))).toBeLessThanOrEqual(25);
  rmSync(folder, { recursive: true });
}, 60_000);

describe('dist/taskpane.html', () => {
  const html = readFileSync(dist('taskpane.html'), 'utf8');

  it('loads Office.js, then the functions, neither deferred, before the pane', () => {
    const scripts = [...html.matchAll(/<script([^>]*)src="([^"]+)"([^>]*)>/g)];
    expect(scripts.map(([, , source]) => source)).toEqual([
      '/office-js/office.js',
      'functions.js',
      'taskpane.js',
    ]);
    for (const [tag] of scripts) expect(tag).not.toMatch(/defer|async|module/);
    expect(html.indexOf('functions.js')).toBeLessThan(html.indexOf('</head>'));
  });

  it('leaves React to a chunk that comes by import()', () => {
    expect(gzipped(readFileSync(dist('taskpane.js')))).toBeLessThan(10);
    expect(existsSync(dist('pane.js'))).toBe(true);
  });
});
