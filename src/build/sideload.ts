import { join } from 'node:path';

/** Microsoft's own command for it, fetched when it is needed: one of its parts does not install everywhere. */
const SIDELOADER = 'office-addin-dev-settings@4.0.0';
/** https://learn.microsoft.com/office/dev/add-ins/testing/sideload-an-office-add-in-on-mac */
const MAC_FOLDER = 'Library/Containers/com.microsoft.Excel/Data/Documents/wef';

/** How Excel of a system gets to know a manifest. */
export type Sideload =
  | { readonly kind: 'copy'; readonly to: string; readonly open: readonly [string, ...string[]] }
  | { readonly kind: 'run'; readonly command: readonly [string, ...string[]] }
  /** Excel on the web takes it by hand. */
  | { readonly kind: 'steps' };

export function sideloadOn(platform: string, home: string, manifest: string, forWeb: boolean): Sideload {
  if (forWeb) return { kind: 'steps' };
  if (platform === 'darwin') {
    return {
      kind: 'copy',
      to: join(home, MAC_FOLDER, 'csroi.xml'),
      open: ['open', '-a', 'Microsoft Excel'],
    };
  }
  if (platform !== 'win32') return { kind: 'steps' };
  return { kind: 'run', command: ['npx', '--yes', SIDELOADER, 'sideload', manifest, 'desktop'] };
}

/** What to do by hand in Excel on the web, and where the desktop refused. */
export const stepsFor = (url: string, manifest: string): string => `In Excel on the web:
  1. Open ${url}taskpane.html once in the same browser, and accept its certificate if it asks.
  2. In a workbook: Home > Add-ins > More Settings > Upload My Add-in.
  3. Choose ${manifest}.
  4. Home > Open CSROI, or type =CSROI. in a cell.
Leave this window open: the add-in comes from here.
`;
