import { existsSync } from 'node:fs';
import process from 'node:process';
import { chromium, type Browser } from 'playwright-core';
import { describeWith } from './describeWith.js';

const EXECUTABLE = process.env['CHROME_PATH'] ?? '/usr/bin/chromium';

const isThere = existsSync(EXECUTABLE);
const missing = `no Chromium at ${EXECUTABLE}; set CHROME_PATH`;

/** A suite judged by Chromium. */
export function describeWithChromium(name: string, suite: () => void): void {
  describeWith({ isThere, missing }, name, suite);
}

/** The browser of the machine, quiet: it neither updates itself nor calls home. */
export function launchChromium(): Promise<Browser> {
  if (!isThere) throw new Error(missing);
  return chromium.launch({
    executablePath: EXECUTABLE,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}
