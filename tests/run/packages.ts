import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import process from 'node:process';

/** A program or font that some checks need, and the Debian package that brings it. */
interface Need {
  readonly debian: string;
  readonly checks: string;
  isThere(): boolean;
}

const succeeds = (command: string, args: readonly string[]) => spawnSync(command, args).status === 0;
const knowsFont = (family: string) =>
  spawnSync('fc-list', [family], { encoding: 'utf8' }).stdout.trim() !== '';

const NEEDS: readonly Need[] = [
  {
    debian: 'chromium',
    checks: 'everything in a browser',
    isThere: () => existsSync(process.env['CHROME_PATH'] ?? '/usr/bin/chromium'),
  },
  {
    debian: 'libreoffice-calc',
    checks: 'recalculation by LibreOffice',
    isThere: () => succeeds(process.env['SOFFICE_PATH'] ?? 'soffice', ['--version']),
  },
  { debian: 'fonts-crosextra-carlito', checks: 'pages as pictures', isThere: () => knowsFont('Carlito') },
  {
    debian: 'fonts-noto-cjk',
    checks: 'Chinese in pictures',
    isThere: () => knowsFont('Noto Sans CJK SC'),
  },
  {
    debian: 'python3-openpyxl',
    checks: 'openpyxl as reader',
    isThere: () => succeeds('/usr/bin/python3', ['-c', 'import openpyxl']),
  },
  {
    debian: 'python3-lxml',
    checks: 'schemas of the workbook',
    isThere: () => succeeds('/usr/bin/python3', ['-c', 'import lxml']),
  },
  { debian: 'poppler-utils', checks: 'pages as pictures', isThere: () => succeeds('pdftoppm', ['-v']) },
];

const missing = () => NEEDS.filter((need) => !need.isThere());
const mayInstall = () =>
  existsSync('/etc/debian_version') && (process.getuid?.() === 0 || Boolean(process.env['CI']));

/**
 * Installs what is missing where that is allowed: in CI, and as root on Debian. Elsewhere prints the command
 * and what will be skipped. Returns the names of the packages that are still missing.
 */
export function ensurePackages(say: (text: string) => void): readonly string[] {
  let lacking = missing();
  if (lacking.length > 0 && mayInstall()) {
    const names = lacking.map(({ debian }) => debian);
    say(`Installing ${names.join(' ')}\n`);
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    const apt = (args: readonly string[]) =>
      spawnSync('apt-get', args, { env, stdio: ['ignore', 'ignore', 'inherit'] });
    apt(['-qq', 'update']);
    apt(['-qq', 'install', '--yes', '--no-install-recommends', ...names]);
    lacking = missing();
  }
  if (lacking.length > 0) {
    say('Some checks are skipped because these are not installed:\n');
    for (const { debian, checks } of lacking) say(`  ${debian}: ${checks}\n`);
    say(`On Debian or Ubuntu: sudo apt-get install ${lacking.map(({ debian }) => debian).join(' ')}\n`);
  }
  return lacking.map(({ debian }) => debian);
}
