import { workbenchEn } from '../../i18n/workbench.en.js';
import { element } from './dom.js';

export interface Question {
  readonly title: string;
  readonly text: string;
  readonly confirm: string;
}

/** Asks before something is lost; Escape and Cancel are no. */
export function confirmed({ title, text, confirm }: Question): Promise<boolean> {
  const yes = element('button', { value: 'yes', class: 'primary' }, confirm);
  const no = element('button', { value: '', autofocus: '' }, workbenchEn.dialog.cancel);
  const form = element('form', { method: 'dialog' }, element('div', { class: 'actions' }, yes, no));
  const heading = element('h2', { id: 'question' }, title);
  const dialog = element('dialog', { 'aria-labelledby': 'question' }, heading, element('p', {}, text), form);
  document.body.append(dialog);
  dialog.showModal();
  return new Promise((resolve) => {
    dialog.addEventListener('close', () => {
      dialog.remove();
      resolve(dialog.returnValue === 'yes');
    });
  });
}
