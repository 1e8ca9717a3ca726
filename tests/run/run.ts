import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { ensurePackages } from './packages.js';

/*
 * `npm test`: every check there is, one after the other, counted together. Arguments are handed to jest
 * (`npm test -- nps`), which then runs alone.
 */

const say = (text: string) => process.stdout.write(text);

interface Count {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

const PACKAGES = fileURLToPath(new URL('../../node_modules/', import.meta.url));

/** Runs a package's own command with this Node, so that no shell is involved. */
function runBin(packageName: string, bin: string, args: readonly string[]): boolean {
  // By path: not every package exports its package.json.
  const folder = join(PACKAGES, packageName);
  const { bin: bins } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    bin: string | Record<string, string>;
  };
  const script = join(folder, typeof bins === 'string' ? bins : (bins[bin] ?? ''));
  return spawnSync(process.execPath, [script, ...args], { stdio: 'inherit' }).status === 0;
}

const asCount = (good: boolean): Count => ({ passed: good ? 1 : 0, failed: good ? 0 : 1, skipped: 0 });

function jest(args: readonly string[]): Count {
  const report = join(tmpdir(), `csroi-jest-${process.pid}.json`);
  const good = runBin('jest', 'jest', [...args, '--json', `--outputFile=${report}`]);
  try {
    const { numPassedTests, numFailedTests, numPendingTests, numRuntimeErrorTestSuites } = JSON.parse(
      readFileSync(report, 'utf8'),
    ) as Record<string, number>;
    const failed = (numFailedTests ?? 0) + (numRuntimeErrorTestSuites ?? 0);
    return {
      passed: numPassedTests ?? 0,
      failed: good ? failed : Math.max(1, failed),
      skipped: numPendingTests ?? 0,
    };
  } catch {
    return asCount(false);
  } finally {
    rmSync(report, { force: true });
  }
}

const CHECKS: readonly (readonly [title: string, check: () => Count])[] = [
  [
    'Architecture',
    () =>
      asCount(
        runBin('dependency-cruiser', 'depcruise', ['--config', 'tests/architecture/arrows.cjs', 'src']),
      ),
  ],
  ['Types', () => asCount(runBin('typescript', 'tsc', ['-b']))],
  ['Lint', () => asCount(runBin('eslint', 'eslint', ['.', '--max-warnings=0']))],
  ['Format', () => asCount(runBin('prettier', 'prettier', ['.', '--check', '--log-level=warn']))],
  ['Build', () => asCount(runBin('webpack', 'webpack', ['--stats=errors-only']))],
  ['Unit and golden', () => jest([])],
  ['In the browser', () => jest(['--config', 'jest.e2e.config.js'])],
];

function main(): number {
  const args = process.argv.slice(2);
  if (args.length > 0) return runBin('jest', 'jest', args) ? 0 : 1;
  const lacking = ensurePackages(say);
  if (process.env['CI'] && lacking.length > 0) {
    say(`0 passed, ${lacking.length} failed\n`);
    return 1;
  }
  const counts = CHECKS.map(([title, check]) => {
    const began = Date.now();
    say(`\n== ${title}\n`);
    const count = check();
    say(
      `== ${title}: ${count.passed} passed, ${count.failed} failed, ${((Date.now() - began) / 1000).toFixed(1)} s\n`,
    );
    return count;
  });
  const total = (key: keyof Count) => counts.reduce((sum, count) => sum + count[key], 0);
  const skipped = total('skipped');
  say(`\n${total('passed')} passed, ${total('failed')} failed${skipped > 0 ? `, ${skipped} skipped` : ''}\n`);
  return total('failed') > 0 ? 1 : 0;
}

process.exitCode = main();
