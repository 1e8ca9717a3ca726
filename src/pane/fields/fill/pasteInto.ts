import { entryMessage } from '../../entry/entryMessage.js';
import { parseEntry } from '../../entry/parseEntry.js';
import { boundsOf } from '../boundsOf.js';
import type { Filling } from './filling.js';
import type { FillTarget } from './useFill.js';

/** undefined where the page may not read it. */
async function clipboardText(): Promise<string | undefined> {
  try {
    return await navigator.clipboard.readText();
  } catch {
    return undefined;
  }
}

/** Fills a field from the clipboard, where the host lets a page read it. */
export async function pasteInto(filling: Filling, { path, label }: FillTarget): Promise<void> {
  const { pane, kind, ask, refuse } = filling;
  const { fill: words } = pane.words.fields;
  const text = await clipboardText();
  if (text === undefined) {
    refuse(words.noClipboard);
    return;
  }
  const bounds = boundsOf(pane.state.get().current?.theCase, path);
  const setting = { ...filling.setting, ...bounds, pasted: true };
  const outcome = parseEntry(text, kind, setting);
  const message = entryMessage(pane.words.entry, outcome, { field: label, text, kind, setting });
  const enter = (value: number): void => {
    pane.accept(path);
    pane.edit(path, value, { label });
    pane.leave();
  };
  if (message) ask(message, enter);
  else if ('value' in outcome) enter(outcome.value);
  else refuse(words.emptyClipboard);
}
