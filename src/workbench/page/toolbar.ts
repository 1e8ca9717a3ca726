import { workbenchEn } from '../../i18n/workbench.en.js';
import type { PresetId } from '../../roi/case/types.js';
import type { Blank } from '../excel/callFunction.js';
import { element } from './dom.js';
import { presetMenu } from './presetMenu.js';

const words = workbenchEn.toolbar;

export interface ToolbarActions {
  readonly open: (file: File) => void;
  readonly openPreset: (preset: PresetId) => void;
  readonly importCsv: (file: File) => void;
  readonly save: () => void;
  readonly reset: () => void;
  readonly blankChanged: (blank: Blank) => void;
}

const BLANKS: readonly { readonly key: string; readonly blank: Blank; readonly label: string }[] = [
  { key: 'zero', blank: 0, label: words.blankZero },
  { key: 'null', blank: null, label: words.blankNull },
  { key: 'text', blank: '', label: words.blankText },
];

function button(id: string, label: string, hint: string, act: () => void): HTMLButtonElement {
  const made = element('button', { type: 'button', id, title: hint }, label);
  made.addEventListener('click', act);
  return made;
}

/** A button that asks for a file; the input behind it stays out of sight and of the tab order. */
function fileButton(
  id: string,
  label: string,
  hint: string,
  accept: string,
  act: (file: File) => void,
): Node {
  const input = element('input', { type: 'file', accept, id: `${id}-file`, hidden: '', 'aria-label': hint });
  input.addEventListener('change', () => {
    const file = input.files?.[0];
    input.value = '';
    if (file) act(file);
  });
  const made = document.createDocumentFragment();
  made.append(
    button(id, label, hint, () => {
      input.click();
    }),
    input,
  );
  return made;
}

function blankChoice(changed: ToolbarActions['blankChanged']): HTMLElement {
  const choice = element('select', { id: 'blanks', title: words.blanksHint });
  for (const { key, label } of BLANKS) choice.append(element('option', { value: key }, label));
  choice.addEventListener('change', () => {
    changed(BLANKS.find(({ key }) => key === choice.value)?.blank ?? 0);
  });
  return element('label', { class: 'choice', for: 'blanks' }, element('span', {}, words.blanks), choice);
}

export function fillToolbar(bar: HTMLElement, actions: ToolbarActions): void {
  bar.setAttribute('aria-label', words.label);
  bar.append(
    fileButton('open', words.open, words.openHint, '.xlsx,.xlsm', actions.open),
    presetMenu(actions.openPreset),
    button('save', words.save, words.saveHint, actions.save),
    fileButton('import-csv', words.importCsv, words.importCsvHint, '.csv,.tsv,.txt', actions.importCsv),
    button('reset', words.reset, words.resetHint, actions.reset),
    blankChoice(actions.blankChanged),
  );
}
