import type { SupportNotice } from '../pane/port.js';

/** Custom functions run on the web, on Windows and on the Mac; not on an iPad or outside Excel. */
export function supportNotice({ host, platform }: Partial<Office.Context>): SupportNotice | undefined {
  if (host !== Office.HostType.Excel) return 'noHost';
  return platform === Office.PlatformType.iOS ? 'noFunctions' : undefined;
}
