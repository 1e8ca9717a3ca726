/** Where the development server listens, and what every URL of manifest.xml begins with. */
export const DEVELOPMENT_ORIGIN = 'https://localhost:3000';

// The look-ahead keeps https://localhost:30001 out.
const DEVELOPMENT_URL = new RegExp(`${DEVELOPMENT_ORIGIN}(?![\\w.-])`, 'gi');
const VERSION = /<Version>[^<]*<\/Version>/g;

const escapeXml = (text: string) => text.replace(/&/g, '&amp;').replace(/'/g, '&apos;');

const refuse = (origin: string, why: string) =>
  new Error(
    `The origin "${origin}" ${why}. Give the https address of the folder that will serve the add-in, ` +
      'for example https://example.org/csroi.',
  );

/** An origin, perhaps with a path, without a slash at its end; throws when an add-in cannot live there. */
export function checkedOrigin(origin: string): string {
  if (!URL.canParse(origin)) throw refuse(origin, 'is no full address');
  const url = new URL(origin);
  if (url.protocol !== 'https:') throw refuse(origin, 'does not begin with https://, which Office demands');
  if (/[?#]/.test(origin)) throw refuse(origin, 'has a query or a fragment (? or #)');
  if (url.username || url.password) throw refuse(origin, 'has a user name or password');
  return `${url.origin}${url.pathname}`.replace(/\/+$/, '');
}

/** The version of package.json, a.b.c, as Office wants it: a.b.c.0. */
function officeVersion(version: string): string {
  if (!/^\d{1,5}\.\d{1,5}\.\d{1,5}$/.test(version))
    throw new Error(
      `The version "${version}" does not fit an Office manifest, which takes numbers only: ` +
        'three of at most five digits, as in 1.2.3.',
    );
  return `${version}.0`;
}

/** The manifest of an add-in that is served from an origin: all its addresses there, and its version. */
export function manifestFor(
  source: string,
  { origin, version }: { origin: string; version: string },
): string {
  const base = escapeXml(checkedOrigin(origin));
  const stamp = `<Version>${officeVersion(version)}</Version>`;
  if (source.match(VERSION)?.length !== 1) throw new Error('The manifest must have exactly one <Version>.');
  return source.replace(VERSION, stamp).replace(DEVELOPMENT_URL, () => base);
}

/** The files, relative to the origin, that a manifest as it is kept in the repository refers to. */
export function manifestFiles(source: string): readonly string[] {
  const files = [...source.matchAll(new RegExp(`="${DEVELOPMENT_ORIGIN}/([^"]*)"`, 'g'))].map(
    ([, file = '']) => file,
  );
  return [...new Set(files)].sort();
}
