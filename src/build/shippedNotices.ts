import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { noticesOf, type ShippedPackage } from './notices.js';

const FILES = ['functions', 'taskpane'].map((bundle) =>
  fileURLToPath(new URL(`../../dist/notices-${bundle}.json`, import.meta.url)),
);

/** THIRD-PARTY-NOTICES of the last build; undefined before the first. */
export function shippedNotices(): string | undefined {
  if (!FILES.every((file) => existsSync(file))) return undefined;
  return noticesOf(FILES.flatMap((file) => JSON.parse(readFileSync(file, 'utf8')) as ShippedPackage[]));
}
