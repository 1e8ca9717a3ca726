import { fill } from '../../i18n/fill.js';
import { workbenchEn } from '../../i18n/workbench.en.js';
import type { KeepState } from '../store/keepWorkbook.js';
import type { Notices } from './notices.js';

const words = workbenchEn.store;
const NOTICE = 'keeping';

/** Says in the status line that the workbook is kept, and above the grid when it is not. */
export function tellKeeping(notices: Notices, status: HTMLElement): (state: KeepState) => void {
  return (told) => {
    status.dataset['state'] = told.state;
    if (told.state === 'kept' || told.state === 'keeping') {
      notices.dismiss(NOTICE);
      status.textContent = words[told.state];
      return;
    }
    status.textContent = '';
    if (told.state === 'otherTab') {
      notices.show('warning', words.otherTab, NOTICE);
      return;
    }
    const time = told.since?.toLocaleTimeString() ?? words.noChange;
    notices.show('error', fill(words[told.state], { time }), NOTICE);
  };
}
