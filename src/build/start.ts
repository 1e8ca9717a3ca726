import process from 'node:process';
import open from 'open';
import { certificateFor } from './certificate.js';
import { hasDisplay } from './hasDisplay.js';
import { serve } from './serve.js';
import { sideloadExcel } from './sideloadExcel.js';
import { webpackBuild } from './webpackBuild.js';

const FIRST_PORT = 3000;

function say(text: string): void {
  process.stdout.write(text);
}

/** Configurations start one after the other, which would take the percentage back. */
let percent = 0;
await webpackBuild((share) => {
  const now = Math.floor(share * 100);
  if (now <= percent) return;
  const passedTen = Math.floor(now / 10) > Math.floor(percent / 10);
  percent = now;
  if (process.stdout.isTTY) say(`\rBuilding ${now} %`);
  else if (passedTen) say(`Building ${now} %\n`);
});
const certificate = await certificateFor(() => {
  say(
    '\nExcel takes add-ins over https only. Your system asks now whether to trust a certificate for localhost.\n',
  );
});
const { url, stop } = await serve(Number(process.env['PORT'] ?? FIRST_PORT), certificate);
say(`${process.stdout.isTTY ? '\r' : ''}The workbench is at ${url}\n`);
if (!certificate.isTrusted)
  say(
    'The browser does not know its certificate, which was made on this computer and stays here: choose Advanced, then ' +
      'continue to localhost. It asks once.\n',
  );
say('Press Ctrl+C to stop.\n');
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    stop();
    process.exit(0);
  });
}
if (process.argv.includes('--excel')) sideloadExcel(url, process.argv.includes('--web'), say);
else if (hasDisplay(process.platform, process.env)) {
  await open(url).catch(() => {
    say('Open this address in your browser.\n');
  });
}
