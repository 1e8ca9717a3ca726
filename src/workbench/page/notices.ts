import { workbenchEn } from '../../i18n/workbench.en.js';
import { element } from './dom.js';

export type NoticeKind = 'info' | 'warning' | 'error';

/**
 * Messages above the grid. One with a key replaces the one that had it, so that a state (no room left, open
 * in another tab) is told once and goes when it is over.
 */
export class Notices {
  private readonly shown = new Map<string, HTMLElement>();
  private count = 0;

  constructor(private readonly list: HTMLElement) {}

  show(kind: NoticeKind, text: string, key = `notice${(this.count += 1)}`): string {
    this.dismiss(key);
    const close = element(
      'button',
      { type: 'button', 'aria-label': workbenchEn.dialog.close, class: 'close' },
      '×',
    );
    close.addEventListener('click', () => {
      this.dismiss(key);
    });
    const role = kind === 'info' ? 'status' : 'alert';
    const notice = element('div', { class: `notice ${kind}`, role }, element('p', {}, text), close);
    this.shown.set(key, notice);
    this.list.append(notice);
    return key;
  }

  dismiss(key: string): void {
    this.shown.get(key)?.remove();
    this.shown.delete(key);
  }
}
