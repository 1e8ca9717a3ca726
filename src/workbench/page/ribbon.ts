import { workbenchEn } from '../../i18n/workbench.en.js';
import { ribbonOf, type RibbonButton } from '../office/ribbonOf.js';
import { element } from './dom.js';

const MANIFEST = 'manifest.xml';

/** The add-in's buttons, out of the manifest that Excel is given. */
export async function fillRibbon(bar: HTMLElement, pressed: (button: RibbonButton) => void): Promise<void> {
  const answer = await fetch(MANIFEST);
  if (!answer.ok) throw new Error(`${MANIFEST}: ${answer.status}`);
  bar.setAttribute('aria-label', workbenchEn.ribbon);
  for (const button of ribbonOf(await answer.text())) {
    const { id, label, tip } = button;
    const made = element('button', { type: 'button', 'data-command': id, title: tip }, label);
    made.addEventListener('click', () => {
      pressed(button);
    });
    bar.append(made);
  }
}
