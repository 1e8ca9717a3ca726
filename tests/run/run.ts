import { spawn } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { ensurePackages } from './packages.js';

/*
 * `npm test`: every check there is, counted together. Arguments are handed to jest (`npm test -- nps`), which then
 * runs alone.
 */

type Print = (text: string) => void;

const say: Print = (text) => {
  process.stdout.write(text);
};

interface Count {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

const PACKAGES = fileURLToPath(new URL('../../node_modules/', import.meta.url));

/** Runs a package's own command with this Node, so that no shell is involved; what it prints goes to `print`, if given. */
function runBin(packageName: string, bin: string, args: readonly string[], print?: Print): Promise<boolean> {
  // By path: not every package exports its package.json.
  const folder = join(PACKAGES, packageName);
  const { bin: bins } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    bin: string | Record<string, string>;
  };
  const script = join(folder, typeof bins === 'string' ? bins : (bins[bin] ?? ''));
  const child = spawn(process.execPath, [script, ...args], { stdio: print ? 'pipe' : 'inherit' });
  if (print) for (const stream of [child.stdout, child.stderr]) stream?.setEncoding('utf8').on('data', print);
  return new Promise((resolve, reject) => {
    child.on('error', reject).on('close', (code) => {
      resolve(code === 0);
    });
  });
}

const asCount = (good: boolean): Count => ({ passed: good ? 1 : 0, failed: good ? 0 : 1, skipped: 0 });

async function jest(args: readonly string[]): Promise<Count> {
  const report = join(tmpdir(), `csroi-jest-${process.pid}.json`);
  const good = await runBin('jest', 'jest', [...args, '--json', `--outputFile=${report}`]);
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

interface Check {
  readonly title: string;
  readonly run: (print: Print) => Promise<Count>;
}

const command = (title: string, packageName: string, bin: string, args: readonly string[]): Check => ({
  title,
  run: async (print) => asCount(await runBin(packageName, bin, args, print)),
});

/** One process each, so two rows of them run side by side. */
const ABOUT_THE_CODE: readonly (readonly Check[])[] = [
  [command('Lint', 'eslint', 'eslint', ['.', '--max-warnings=0'])],
  [
    command('Architecture', 'dependency-cruiser', 'depcruise', [
      '--config',
      'tests/architecture/arrows.cjs',
      'src',
    ]),
    command('Types', 'typescript', 'tsc', ['-b']),
    command('Format', 'prettier', 'prettier', ['.', '--check', '--log-level=warn']),
    command('Build', 'webpack', 'webpack', ['--stats=errors-only']),
  ],
];

/** These take every core by themselves. */
const SUITES: readonly Check[] = [
  { title: 'Unit and golden', run: () => jest([]) },
  { title: 'In the browser', run: () => jest(['--config', 'jest.e2e.config.js']) },
];

async function counted({ title, run }: Check, print: Print): Promise<Count> {
  const began = Date.now();
  print(`\n== ${title}\n`);
  const count = await run(print);
  const seconds = ((Date.now() - began) / 1000).toFixed(1);
  print(`== ${title}: ${count.passed} passed, ${count.failed} failed, ${seconds} s\n`);
  return count;
}

/** What it prints comes in one piece, for others print meanwhile. */
async function inOnePiece(check: Check): Promise<Count> {
  const printed: string[] = [];
  const count = await counted(check, (text) => printed.push(text));
  say(printed.join(''));
  return count;
}

async function oneAfterTheOther(
  checks: readonly Check[],
  run: (check: Check) => Promise<Count>,
): Promise<Count[]> {
  const counts: Count[] = [];
  for (const check of checks) counts.push(await run(check));
  return counts;
}

async function main(): Promise<number> {
  const args = process.argv.slice(2);
  if (args.length > 0) return (await runBin('jest', 'jest', args)) ? 0 : 1;
  const lacking = ensurePackages(say);
  if (process.env['CI'] && lacking.length > 0) {
    say(`0 passed, ${lacking.length} failed\n`);
    return 1;
  }
  const rows = await Promise.all(ABOUT_THE_CODE.map((checks) => oneAfterTheOther(checks, inOnePiece)));
  const suites = await oneAfterTheOther(SUITES, (check) => counted(check, say));
  const counts = [...rows.flat(), ...suites];
  const total = (key: keyof Count) => counts.reduce((sum, count) => sum + count[key], 0);
  const skipped = total('skipped');
  say(`\n${total('passed')} passed, ${total('failed')} failed${skipped > 0 ? `, ${skipped} skipped` : ''}\n`);
  return total('failed') > 0 ? 1 : 0;
}

process.exitCode = await main();
