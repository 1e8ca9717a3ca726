import { workbenchEn } from '../../i18n/workbench.en.js';
import { openCall } from '../excel/formulaCalls.js';
import { fullName, type FunctionMetadata } from '../excel/metadata.js';
import { onFormulaTyped } from '../grid/formulaEditing.js';
import type { GridApi, Injector } from '../grid/univer.js';
import { Bubble } from './bubble.js';
import { element } from './dom.js';

/* Signature and help on the argument being typed, out of functions.json. */

function signature(metadata: FunctionMetadata, current: number): HTMLElement {
  const line = element('p', { class: 'signature' }, `${fullName(metadata)}(`);
  metadata.parameters.forEach(({ name, optional }, at) => {
    const text = optional ? `[${name}]` : name;
    line.append(...(at > 0 ? [', '] : []), at === current ? element('strong', {}, text) : text);
  });
  line.append(')');
  return line;
}

function help(metadata: FunctionMetadata, current: number): HTMLElement[] {
  const parameter = metadata.parameters[current];
  const about = element('p', { class: 'about' }, metadata.description ?? '');
  if (!parameter) return [signature(metadata, current), about];
  const kind = parameter.optional ? workbenchEn.entry.optional : workbenchEn.entry.required;
  return [
    signature(metadata, current),
    about,
    element(
      'p',
      { class: 'argument' },
      element('strong', {}, parameter.name),
      element('em', {}, ` ${kind} `),
      parameter.description ?? '',
    ),
  ];
}

export function helpWithArguments(
  api: GridApi,
  injector: Injector,
  functions: readonly FunctionMetadata[],
): void {
  const bubble = new Bubble('tooltip', 'help');
  onFormulaTyped(injector, (typed) => {
    const call = typed && openCall(typed.beforeCaret);
    const metadata = call && functions.find((fn) => fullName(fn) === call.name.toUpperCase());
    if (typed && call && metadata) bubble.show(typed.place, ...help(metadata, call.argument));
    else bubble.hide();
  });
  api.addEvent(api.Event.BeforeSheetEditEnd, () => {
    bubble.hide();
  });
}
