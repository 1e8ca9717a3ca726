import { Utilities } from '@microsoft/office-js-helpers';
import type { SupportNotice } from '../pane/port.js';

/** Custom functions run on the web, on Windows and on the Mac; not on an iPad or outside Excel. */
export function supportNotice(): SupportNotice | undefined {
  if (Utilities.host !== 'EXCEL') return 'noHost';
  return Utilities.platform === 'IOS' ? 'noFunctions' : undefined;
}
