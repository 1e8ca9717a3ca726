import { X509Certificate } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import {
  ensureCertificatesAreInstalled,
  generateCertificates,
  verifyCertificates,
} from 'office-addin-dev-certs';
import { certificateDirectory } from 'office-addin-dev-certs/lib/defaults.js';
import { cacheFolder } from './cacheFolder.js';

/* Excel and office.js take pages over https alone, also from this computer. */

export interface Certificate {
  readonly key: string;
  readonly cert: string;
  /** Whether the browser takes it without a question. */
  readonly isTrusted: boolean;
}

const DAYS = 90;
const NAMES = ['localhost', '127.0.0.1', '::1'];
const FILE = 'localhost.json';

/** Whether somebody is there to answer the question of the system, and the system needs no administrator for it. */
export function canInstall(
  platform: string,
  { CI }: NodeJS.ProcessEnv,
  isAtTerminal: boolean,
  /** The number of the user, 0 for the administrator; none on Windows. */
  user: number | undefined,
): boolean {
  return !CI && isAtTerminal && user !== 0 && (platform === 'win32' || platform === 'darwin');
}

/** Microsoft's own for developers of add-ins; the system asks its user before it trusts that. */
async function installed(asking: () => void): Promise<Certificate> {
  if (!verifyCertificates()) asking();
  await ensureCertificatesAreInstalled();
  const read = (name: string) => readFileSync(join(certificateDirectory, name), 'utf8');
  return { key: read('localhost.key'), cert: read('localhost.crt'), isTrusted: true };
}

/** Null where there is none, or one whose days are over. */
function kept(file: string): Certificate | null {
  try {
    const found = JSON.parse(readFileSync(file, 'utf8')) as Certificate;
    return new Date(new X509Certificate(found.cert).validTo) > new Date() ? found : null;
  } catch {
    return null;
  }
}

/** One that nobody trusts; its authority is forgotten at once. */
async function generated(): Promise<Certificate> {
  const folder = mkdtempSync(join(tmpdir(), 'csroi-certificate-'));
  const [authority, cert, key] = ['ca.crt', 'localhost.crt', 'localhost.key'].map((name) =>
    join(folder, name),
  ) as [string, string, string];
  try {
    await generateCertificates(authority, cert, key, DAYS, NAMES);
    return { key: readFileSync(key, 'utf8'), cert: readFileSync(cert, 'utf8'), isTrusted: false };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Kept for the next time, so that the browser's question is answered once; processes beside this one may do the same. */
function keep(certificate: Certificate, folder: string): void {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    const passing = join(folder, `${process.pid}.json`);
    writeFileSync(passing, JSON.stringify(certificate), { mode: 0o600 });
    renameSync(passing, join(folder, FILE));
  } catch {
    // Without a folder to write to there is another certificate next time.
  }
}

/** The certificate that was generated for this computer, or a new one. */
export async function generatedCertificate(
  folder = cacheFolder(process.platform, process.env),
): Promise<Certificate> {
  const found = kept(join(folder, FILE));
  if (found) return found;
  const made = await generated();
  keep(made, folder);
  return made;
}

/** A trusted certificate where the user's system can be `asked` for that, otherwise a generated one. */
export async function certificateFor(asking: () => void): Promise<Certificate> {
  const user = process.getuid?.();
  if (!canInstall(process.platform, process.env, process.stdin.isTTY, user)) return generatedCertificate();
  return installed(asking).catch(() => generatedCertificate());
}
