/*
 * The first thing both commands run: plain JavaScript without packages, because on a fresh machine there are
 * none. Installs what package-lock.json names when it is missing or older, then hands over.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));
const installed = `${root}node_modules/.package-lock.json`;
const wanted = `${root}package-lock.json`;

function run(command, args) {
  const { status, error } = spawnSync(command, args, { cwd: root, stdio: 'inherit' });
  if (error) process.stderr.write(`${command}: ${error.message}\n`);
  return status ?? 1;
}

function runNpm(args) {
  // npm names its own script in the environment; running that with node avoids npm.cmd and its shell.
  const script = process.env.npm_execpath;
  return script ? run(process.execPath, [script, ...args]) : run('npm', args);
}

function isCurrent() {
  return existsSync(installed) && statSync(installed).mtimeMs >= statSync(wanted).mtimeMs;
}

const [script, ...args] = process.argv.slice(2);
if (!isCurrent()) {
  process.stdout.write('Installing packages (about two minutes the first time)\n');
  // Not `npm ci`: it refuses a lock file that lacks the optional binaries of other platforms, and a registry
  // that has not all of them writes such a file.
  const status = runNpm(['install', '--no-save', '--no-audit', '--no-fund']);
  if (status !== 0) process.exit(status);
}
process.exitCode = run(process.execPath, ['--import', 'tsx', `${root}${script}`, ...args]);
