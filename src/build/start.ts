import process from 'node:process';
import open from 'open';
import { serve } from './serve.js';
import { webpackBuild } from './webpackBuild.js';

const FIRST_PORT = 3000;

/** A screen to open a browser on: always on Windows and the Mac, on Linux where X or Wayland runs. */
function hasDisplay(): boolean {
  const { CI, DISPLAY, WAYLAND_DISPLAY } = process.env;
  return !CI && (process.platform !== 'linux' || Boolean(DISPLAY ?? WAYLAND_DISPLAY));
}

function say(text: string): void {
  process.stdout.write(text);
}

let percent = -1;
await webpackBuild((share) => {
  const now = Math.floor(share * 100);
  if (now === percent) return;
  percent = now;
  if (process.stdout.isTTY) say(`\rBuilding ${now} %`);
  else if (now % 25 === 0) say(`Building ${now} %\n`);
});
const { server, url } = await serve(Number(process.env['PORT'] ?? FIRST_PORT));
say(`\rThe workbench is at ${url}\nPress Ctrl+C to stop.\n`);
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    server.close();
    server.closeAllConnections();
    process.exit(0);
  });
}
if (hasDisplay()) await open(url);
