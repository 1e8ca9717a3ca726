import { spawn, type ChildProcess } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serve, type Served } from '../../src/build/serve.js';
import { fetchLocal } from '../support/fetchLocal.js';

/* What `npm start` runs, from the first word to Ctrl+C, while its first port is taken. */

/** However busy the machine is; `npm run bench` says how long it takes on a quiet one. */
const PATIENCE = 300_000;
const SOON = 20_000;

const folder = mkdtempSync(join(tmpdir(), 'csroi-start-'));
const opened = join(folder, 'opened');
let output = '';
let start: ChildProcess;
let taken: Served;

const until = async (isTrue: () => boolean, within: number, what: string) => {
  const began = performance.now();
  while (!isTrue()) {
    if (performance.now() - began > within) throw new Error(`${what}, not within ${within} ms: ${output}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
};
const address = () => /The workbench is at (https:\/\/localhost:(\d+)\/)/.exec(output);

beforeAll(async () => {
  const browser = join(folder, 'browser');
  writeFileSync(browser, `#!/bin/sh\necho "$1" > '${opened}'\n`);
  chmodSync(browser, 0o755);
  taken = await serve(0);
  // A desktop that knows no browser but this one.
  const desktop = Object.fromEntries(
    ['XDG_DATA_HOME', 'XDG_DATA_DIRS', 'XDG_CONFIG_HOME', 'XDG_CONFIG_DIRS'].map((name) => [name, folder]),
  );
  const port = new URL(taken.url).port;
  const env = { ...process.env, ...desktop, PORT: port, CI: '', DISPLAY: ':99', BROWSER: browser };
  start = spawn(process.execPath, ['src/build/setup.mjs', 'src/build/start.ts'], { env, detached: true });
  start.stdout?.on('data', (text: Buffer) => (output += text.toString()));
  start.stderr?.on('data', (text: Buffer) => (output += text.toString()));
  await until(() => address() !== null || start.exitCode !== null, PATIENCE, 'an address');
}, PATIENCE);
afterAll(() => {
  taken.stop();
  if (start.exitCode === null && start.pid !== undefined) process.kill(-start.pid, 'SIGKILL');
  rmSync(folder, { recursive: true });
});

it('tells how far the build is', () => {
  const told = [...output.matchAll(/Building (\d+) %/g)].map(([, percent]) => Number(percent));
  expect(told.length).toBeGreaterThan(3);
  expect(told).toEqual([...told].sort((one, other) => one - other));
});

it('serves the page at the address it prints, on another port than the one taken', async () => {
  const [, url = ''] = address() ?? [];
  expect((await fetchLocal(`${url}workbench/`)).text).toContain('workbench/workbench.js');
});

(process.platform === 'linux' ? it : it.skip)('opens the browser there', async () => {
  await until(() => existsSync(opened), SOON, 'a browser');
  expect(readFileSync(opened, 'utf8').trim()).toBe(address()?.[1]);
});

it('stops at Ctrl+C, which reaches every process of the terminal, and frees the port', async () => {
  const { pid } = start;
  if (pid === undefined) throw new Error('not started');
  process.kill(-pid, 'SIGINT');
  await until(() => start.exitCode !== null || start.signalCode !== null, SOON, 'an end');
  const [, url = '', port] = address() ?? [];
  await expect(fetchLocal(url)).rejects.toThrow();
  const next = await serve(Number(port));
  next.stop();
  expect(next.url).toBe(url);
});
