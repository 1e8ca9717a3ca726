import { X509Certificate } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { cacheFolder } from '../../src/build/cacheFolder.js';
import { canInstall, generatedCertificate } from '../../src/build/certificate.js';

const folder = mkdtempSync(join(tmpdir(), 'csroi-certificate-test-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

beforeEach(() => {
  // The package says aloud what it does.
  jest.spyOn(console, 'log').mockImplementation();
});

describe('a generated certificate', () => {
  it('is for this computer alone, belongs to its key, and is kept for the next time', async () => {
    const made = await generatedCertificate(folder);
    const certificate = new X509Certificate(made.cert);
    expect(certificate.checkHost('localhost')).toBe('localhost');
    expect(certificate.checkIP('127.0.0.1')).toBe('127.0.0.1');
    expect(certificate.checkHost('example.org')).toBeUndefined();
    expect(new Date(certificate.validTo).getTime()).toBeGreaterThan(Date.now());
    expect(made.isTrusted).toBe(false);
    expect(await generatedCertificate(folder)).toEqual(made);
    if (process.platform !== 'win32') expect(statSync(join(folder, 'localhost.json')).mode & 0o077).toBe(0);
  });

  it('takes the place of one that cannot be read', async () => {
    const file = join(folder, 'localhost.json');
    writeFileSync(file, '{"cert": "none"}');
    const made = await generatedCertificate(folder);
    expect(new X509Certificate(made.cert).subjectAltName).toContain('localhost');
    expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual(made);
  });
});

describe('asking the system to trust a certificate', () => {
  it.each([
    ['a user at a Mac', 'darwin', {}, true, 501, true],
    ['a user on Windows', 'win32', {}, true, undefined, true],
    ['a user on Linux, who would need the administrator', 'linux', {}, true, 1000, false],
    ['root', 'darwin', {}, true, 0, false],
    ['continuous integration', 'darwin', { CI: 'true' }, true, 501, false],
    ['a program without a terminal', 'win32', {}, false, undefined, false],
  ] as const)('%s', (_, platform, environment, isAtTerminal, user, expected) => {
    expect(canInstall(platform, environment, isAtTerminal, user)).toBe(expected);
  });
});

it.each([
  ['linux', { XDG_CACHE_HOME: '/cache' }, '/cache/csroi'],
  ['linux', {}, '/home/me/.cache/csroi'],
  ['darwin', {}, '/home/me/Library/Caches/csroi'],
] as const)('is kept where %s keeps such things', (platform, environment, expected) => {
  expect(cacheFolder(platform, environment, '/home/me')).toBe(expected);
});
