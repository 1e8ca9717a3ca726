import { forShell } from '../../src/build/forShell.js';
import { sideloadOn, stepsFor } from '../../src/build/sideload.js';

const MANIFEST = 'dist/manifest.xml';

it('copies the manifest to where Excel on the Mac looks', () => {
  expect(sideloadOn('darwin', '/Users/ada', MANIFEST, false)).toEqual({
    kind: 'copy',
    to: '/Users/ada/Library/Containers/com.microsoft.Excel/Data/Documents/wef/csroi.xml',
    open: ['open', '-a', 'Microsoft Excel'],
  });
});

it('leaves it to Microsoft’s command on Windows', () => {
  expect(sideloadOn('win32', 'C:\\Users\\ada', MANIFEST, false)).toMatchObject({
    kind: 'run',
    command: expect.arrayContaining(['sideload', MANIFEST, 'desktop']) as string[],
  });
});

it('keeps a path with blanks together in the shell of Windows', () => {
  const manifest = 'C:\\Users\\First Last\\csroi\\dist/manifest.xml';
  const way = sideloadOn('win32', 'C:\\Users\\First Last', manifest, false);
  expect(way.kind === 'run' && forShell(way.command)).toMatch(
    /^npx --yes office-addin-dev-settings@[\d.]+ sideload "C:\\Users\\First Last\\csroi\\dist\/manifest\.xml" desktop$/,
  );
});

it.each([
  ['linux', false],
  ['darwin', true],
  ['win32', true],
])('says the steps for the web on %s', (platform, forWeb) => {
  expect(sideloadOn(platform, '/home/ada', MANIFEST, forWeb)).toEqual({ kind: 'steps' });
});

it('names the address and the manifest in the steps', () => {
  const steps = stepsFor('https://localhost:3001/', MANIFEST);
  expect(steps).toContain('https://localhost:3001/taskpane.html');
  expect(steps).toContain(MANIFEST);
});
