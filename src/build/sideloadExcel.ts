import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { forShell } from './forShell.js';
import { manifestFor } from './manifest.js';
import { sideloadOn, stepsFor } from './sideload.js';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const MANIFEST = `${ROOT}dist/manifest.xml`;

/** Whether a command came to a good end. */
function ran([command, ...args]: readonly [string, ...string[]]): boolean {
  const { status } =
    process.platform === 'win32'
      ? spawnSync(forShell([command, ...args]), { stdio: 'inherit', shell: true })
      : spawnSync(command, args, { stdio: 'inherit' });
  return status === 0;
}

/** Makes Excel load the add-in that is served at `url`, or says how. */
export function sideloadExcel(url: string, forWeb: boolean, say: (text: string) => void): void {
  const { version } = JSON.parse(readFileSync(`${ROOT}package.json`, 'utf8')) as { version: string };
  const source = readFileSync(`${ROOT}manifest.xml`, 'utf8');
  writeFileSync(MANIFEST, manifestFor(source, { origin: url, version }));
  const way = sideloadOn(process.platform, homedir(), MANIFEST, forWeb);
  if (way.kind === 'copy') {
    mkdirSync(dirname(way.to), { recursive: true });
    copyFileSync(MANIFEST, way.to);
    say(`The manifest is at ${way.to}. In Excel: Home > Add-ins > CSROI.\n`);
    if (ran(way.open)) return;
  }
  if (way.kind === 'run' && ran(way.command)) return;
  say(stepsFor(url, MANIFEST));
}
