import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';

const ASSETS = fileURLToPath(new URL('../../assets/', import.meta.url));

/** The drawing of a size, and the part of it (a viewBox) where the drawing was fitted to that pixel grid by hand. */
const DRAWINGS: readonly { size: number; file: string; view: string }[] = [
  { size: 16, file: 'icon-small.svg', view: '0 0 16 16' },
  { size: 20, file: 'icon-small.svg', view: '16 0 20 20' },
  { size: 24, file: 'icon-small.svg', view: '36 0 24 24' },
  { size: 32, file: 'icon.svg', view: '0 0 16 16' },
  { size: 40, file: 'icon-small.svg', view: '60 0 40 40' },
  { size: 48, file: 'icon.svg', view: '0 0 16 16' },
  { size: 64, file: 'icon.svg', view: '0 0 16 16' },
  { size: 80, file: 'icon.svg', view: '0 0 16 16' },
  { size: 128, file: 'icon.svg', view: '0 0 16 16' },
];

function page(file: string, view: string): string {
  const svg = readFileSync(`${ASSETS}${file}`, 'utf8').replace(/viewBox="[^"]*"/, `viewBox="${view}"`);
  return `<!doctype html><style>body { margin: 0 } svg { display: block; width: 100vw; height: 100vh }</style>${svg}`;
}

/** Draws assets/icon-<size>.png from the SVGs; the PNGs are committed, so this runs only after a change of drawing. */
async function icons(): Promise<void> {
  const browser = await chromium.launch({
    executablePath: process.env['CHROME_PATH'] ?? '/usr/bin/chromium',
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
  try {
    const tab = await browser.newPage();
    for (const { size, file, view } of DRAWINGS) {
      await tab.setViewportSize({ width: size, height: size });
      await tab.setContent(page(file, view));
      await tab.screenshot({ path: `${ASSETS}icon-${size}.png`, omitBackground: true });
    }
  } finally {
    await browser.close();
  }
}

await icons();
